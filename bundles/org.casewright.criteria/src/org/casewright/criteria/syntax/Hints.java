package org.casewright.criteria.syntax;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import org.antlr.runtime.Token;
import org.casewright.criteria.parser.antlr.internal.InternalCriteriaParser;
import org.casewright.criteria.services.CriteriaGrammarAccess;
import org.casewright.model.Wording;

/** What an author probably meant, and how it is written. */
@Singleton
final class Hints {

    private static final String STRAIGHT = " Write straight quotation marks: \"…\".";

    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("“", STRAIGHT), Map.entry("”", STRAIGHT),
            Map.entry("„", STRAIGHT), Map.entry("'", " Write double quotation marks: \"…\"."),
            Map.entry("<", " Write 'less than' or 'at most'."), Map.entry("≤", " Write 'at most'."),
            Map.entry(">", " Write 'more than' or 'at least'."), Map.entry("≥", " Write 'at least'."),
            Map.entry("=", " Write 'exactly'."), Map.entry("-", " Write 'between … and …' for a range."),
            Map.entry(";", " Statements need no sign between them; leave it out."));

    private final Tokens tokens;
    private final BitSet labels;

    @Inject
    Hints(Tokens tokens, CriteriaGrammarAccess grammar) {
        this.tokens = tokens;
        this.labels = tokens.starts(grammar.getLabelRule());
    }

    /** A whole message for a mistake that is well known; empty where it is not. */
    Optional<String> of(Mistake mistake) {
        return Optional.ofNullable(braces(mistake)).or(() -> misspelled(mistake)).or(() -> label(mistake))
                .or(() -> stray(mistake)).or(() -> smallName(mistake));
    }

    /** What to write in place of what was found; empty where that is not known. */
    Optional<String> replacement(Mistake mistake) {
        return nearest(mistake).or(() -> isSmallName(mistake) ? Optional.of(capital(mistake)) : Optional.empty());
    }

    private Optional<String> nearest(Mistake mistake) {
        return tokens.nearest(mistake.found(), mistake.expected()).stream().mapToObj(tokens::word).findFirst();
    }

    private String braces(Mistake mistake) {
        int found = mistake.found().getType();
        if (tokens.closes(found) && mistake.openSince() == 0) {
            return "This '}' closes nothing. Take it away, or write the '{' that it closes.";
        }
        boolean missing = mistake.isAtEnd() || tokens.elementStarts(found);
        if (mistake.openSince() == 0 || !missing || mistake.expected().stream().noneMatch(tokens::closes)) {
            return null;
        }
        String place = mistake.isAtEnd() ? "at the end of the file" : "before " + mistake.quoted();
        return "A '}' is missing " + place + ": the '{' of line " + mistake.openSince() + " is still open.";
    }

    private Optional<String> misspelled(Mistake mistake) {
        return nearest(mistake).map(word -> mistake.quoted() + " does not fit here. Did you mean '" + word + "'?");
    }

    private Optional<String> label(Mistake mistake) {
        Token before = mistake.before();
        if (!":".equals(mistake.found().getText()) || before == null) {
            return Optional.empty();
        }
        if (before.getType() == InternalCriteriaParser.RULE_NAME) {
            return Optional.of(Wording.quoted(before.getText())
                    + " is no label: labels start with a small letter, and names of concepts with a capital one.");
        }
        boolean unfit = tokens.isKeyword(before.getType()) && !labels.get(before.getType());
        return unfit ? Optional.of(Wording.quoted(before.getText())
                + " is a word of the language and cannot be a label. Choose another word.") : Optional.empty();
    }

    /** A word after a complete condition is read as the label of the next. */
    private static Optional<String> stray(Mistake mistake) {
        boolean colonOnly = mistake.expected().cardinality() == 1 && mistake.before() != null
                && mistake.before().getType() == InternalCriteriaParser.RULE_WORD;
        return colonOnly ? Optional.of(Wording.quoted(mistake.before().getText())
                + " means nothing here. If it is the label of a condition, write a ':' after it.") : Optional.empty();
    }

    private static Optional<String> smallName(Mistake mistake) {
        return !isSmallName(mistake) ? Optional.empty()
                : Optional.of("A name stands here, and names start with a capital letter. Write "
                        + Wording.quoted(capital(mistake)) + " instead of " + Wording.quoted(mistake.found().getText())
                        + ".");
    }

    private static boolean isSmallName(Mistake mistake) {
        return mistake.found().getType() == InternalCriteriaParser.RULE_WORD
                && mistake.expected().get(InternalCriteriaParser.RULE_NAME)
                && !mistake.expected().get(InternalCriteriaParser.RULE_WORD);
    }

    private static String capital(Mistake mistake) {
        String written = mistake.found().getText();
        return Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    /** A sentence with a blank in front that tells how to write what was meant; empty where nothing is known. */
    String howToWrite(Mistake mistake) {
        if (".".equals(mistake.found().getText()) && mistake.expected().get(InternalCriteriaParser.RULE_NUMBER)) {
            return " Write a 0 before the point: 0.5.";
        }
        return switch (mistake.found().getType()) {
        case InternalCriteriaParser.RULE_DATE -> range(mistake);
        case InternalCriteriaParser.RULE_ANY_OTHER -> SIGNS.getOrDefault(mistake.found().getText(), "");
        default -> "";
        };
    }

    private static String range(Mistake mistake) {
        return mistake.expected().get(InternalCriteriaParser.RULE_NUMBER) ? " Write 'between … and …' for a range."
                : "";
    }
}
