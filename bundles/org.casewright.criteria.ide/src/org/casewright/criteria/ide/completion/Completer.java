package org.casewright.criteria.ide.completion;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.casewright.criteria.ide.answer.Completion;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.grammar.Expected;
import org.casewright.criteria.ide.grammar.Walk;
import org.eclipse.xtext.Grammar;

/** Says what can be written at a place of a file. For one thread at a time. */
public final class Completer {

    private final Walk walk;
    private final Keywords keywords;
    private final Units units = new Units();

    public Completer(Grammar grammar) {
        walk = new Walk(grammar);
        keywords = new Keywords(walk);
    }

    /** The best first; empty within texts and comments, and where nothing is known to fit. */
    public List<Completion> at(Document file, int offset) {
        Caret caret = Caret.at(file.text(), offset);
        return caret.writable() ? at(file, caret) : List.of();
    }

    private List<Completion> at(Document file, Caret caret) {
        Proposals proposals = new Proposals(file, caret);
        Names names = new Names(proposals);
        Values values = new Values(proposals);
        Set<String> said = OnceClauses.at(file, caret.offset());
        List<Expected> expected = inOrder(walk.after(caret.before()), caret).stream()
                .filter(one -> !said.contains(one.rule())).toList();
        for (int order = 0; order < expected.size(); order++) {
            values.propose(expected.get(order), order);
            units.propose(expected.get(order), order, proposals);
            names.propose(expected.get(order), order);
            keywords.propose(expected.get(order), order, proposals);
        }
        Templates.propose(new LinkedHashSet<>(expected), expected.size(), proposals);
        return proposals.sorted();
    }

    /** At the very start of a line something new begins rather than that the element before goes on. */
    private static List<Expected> inOrder(List<Expected> expected, Caret caret) {
        if (!caret.isFirstOfLine() || !caret.indentation().isEmpty()) {
            return expected;
        }
        return expected.stream().sorted(Comparator.comparing((Expected one) -> !Caret.beginsElement(one.token())))
                .toList();
    }
}
