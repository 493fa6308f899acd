package org.casewright.criteria.ide.completion;

import java.util.Set;

import org.casewright.criteria.ide.answer.Completion.Kind;
import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.grammar.Expected;

/** Proposes whole elements, with what the author has to fill in marked. */
final class Templates {

    private Templates() {
    }

    /** Where a keyword stands first in its line, the templates that begin with it. */
    static void propose(Set<Expected> expected, int order, Proposals proposals) {
        if (!proposals.caret().isFirstOfLine()) {
            return;
        }
        for (Template template : Template.values()) {
            boolean fits = expected.stream().anyMatch(word -> word.rule().equals(template.rule())
                    && word.keyword().filter(template.keyword()::equals).isPresent());
            if (fits) {
                Snippet snippet = Snippet.of(template.pattern(), proposals.caret().indentation());
                proposals.add(template.title(), snippet.text(), snippet.stops(), "template", Kind.TEMPLATE,
                        Description.of(template.title(), snippet.text()), score(template, proposals.matcher()), order);
            }
        }
    }

    private static int score(Template template, Matcher matcher) {
        return Math.min(matcher.score(template.title()), matcher.score(template.keyword()));
    }
}
