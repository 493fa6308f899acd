package org.casewright.criteria.ide.names;

import java.util.List;
import java.util.Optional;

import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.ide.grammar.Token;
import org.casewright.criteria.ide.grammar.Tokens;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.Wording;

/** Whether a word can be a name at all. */
final class NewNames {

    private NewNames() {
    }

    /** What is wrong with a new name or label; empty where nothing is. */
    static Optional<Issue> check(String name, boolean label) {
        List<Token> tokens = Tokens.of(name);
        boolean one = tokens.size() == 1;
        boolean fits = one && (label ? isWord(tokens.getFirst()) : tokens.getFirst().type().equals(Token.NAME));
        String message = Wording.quoted(name) + (label ? " is no label" : " is no name")
                + ". Write one word that starts with a " + (label ? "small" : "capital")
                + " letter; letters, figures and '_' may follow.";
        return fits ? Optional.empty() : Optional.of(Issue.error(IssueCodes.SYNTAX, message, Place.file("")));
    }

    /** Keywords will do as labels, most of them; where one will not, parsing the files with it tells. */
    private static boolean isWord(Token token) {
        return token.type().equals(Token.WORD) || token.isKeyword() && Character.isLowerCase(token.text().charAt(0));
    }
}
