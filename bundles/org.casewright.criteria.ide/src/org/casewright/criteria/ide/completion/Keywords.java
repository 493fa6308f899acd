package org.casewright.criteria.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.casewright.criteria.ide.answer.Completion.Kind;
import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.describe.Meanings;
import org.casewright.criteria.ide.grammar.Expected;
import org.casewright.criteria.ide.grammar.Token;
import org.casewright.criteria.ide.grammar.Walk;

/** Proposes the words of the language, each with those that have to follow: {@code applies when}. */
final class Keywords {

    private static final int LONGEST = 6;

    private final Walk walk;

    Keywords(Walk walk) {
        this.walk = walk;
    }

    void propose(Expected expected, int order, Proposals proposals) {
        Optional<String> keyword = expected.keyword().filter(word -> Character.isLetter(word.charAt(0)));
        if (keyword.isEmpty() || expected.isFreeWord()) {
            return;
        }
        int score = proposals.matcher().score(keyword.get());
        if (score != Matcher.NOT) {
            Snippet phrase = Snippet.of(phrase(expected), proposals.caret().indentation());
            proposals.add(label(phrase), phrase.text(), phrase.stops(), "", Kind.KEYWORD,
                    Meanings.of(expected.rule(), keyword.get()).orElseGet(() -> Description.of(keyword.get(), "")),
                    score, order);
        }
    }

    private static String label(Snippet phrase) {
        return phrase.text().lines().findFirst().orElse("").replace(" {", " { … }").replace("\"\"", "\"…\"");
    }

    private String phrase(Expected first) {
        StringBuilder phrase = new StringBuilder(first.keyword().orElseThrow());
        List<Expected> next = walk.after(first);
        for (int length = 1; length < LONGEST && isOne(next); length++) {
            Expected only = next.getFirst();
            if (only.token().equals("'{'")) {
                return phrase.append(" {\n  ⟨⟩\n}").toString();
            }
            if (only.token().equals(Token.STRING)) {
                return phrase.append(" \"⟨⟩\"").toString();
            }
            if (only.keyword().isEmpty() || !Character.isLetter(only.keyword().get().charAt(0))) {
                return phrase.toString();
            }
            phrase.append(' ').append(only.keyword().get());
            next = walk.after(only);
        }
        return phrase.toString();
    }

    /** Whether there is but one way on. */
    private static boolean isOne(List<Expected> next) {
        return next.stream().map(Expected::token).collect(Collectors.toSet()).size() == 1;
    }
}
