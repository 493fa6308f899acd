package org.casewright.criteria.ide.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.casewright.criteria.ide.grammar.Node.Call;
import org.casewright.criteria.ide.grammar.Node.Free;
import org.casewright.criteria.ide.grammar.Node.Once;
import org.casewright.criteria.ide.grammar.Node.Word;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.ParserRule;

/**
 * Follows a text through the grammar on all ways at once. Where a word fits nowhere, it goes on with a later part of
 * the statement around it, or else leaves the word out: what an author is typing is seldom complete.
 */
public final class Walk {

    /** A place in the grammar, with the rules around it. */
    private record Position(Node node, Frame frame) {
    }

    private final Map<AbstractRule, RuleGraph> graphs = new HashMap<>();
    private final AbstractRule fileRule;

    public Walk(Grammar grammar) {
        fileRule = grammar.getRules().stream().filter(ParserRule.class::isInstance).findFirst().orElseThrow();
    }

    /** What can stand after these words, which begin with a whole element of a file or are none. */
    public List<Expected> after(List<Token> words) {
        Set<Position> before = Set.of();
        Set<Position> positions = Set.of(new Position(graph(fileRule).start(), Frame.FILE));
        for (Token word : words) {
            Set<Position> next = go(positions, before, word);
            before = positions;
            positions = next;
        }
        return expected(positions);
    }

    /** What can stand after one of those that can stand at some place. */
    public List<Expected> after(Expected expected) {
        return expected(Set.of(new Position(expected.word().to(), expected.frame())));
    }

    private Set<Position> go(Set<Position> positions, Set<Position> before, Token word) {
        Set<Position> next = matching(expected(positions), word);
        if (next.isEmpty()) {
            next = matching(expected(before), word); // the last word was one too many
        }
        if (next.isEmpty() && word.isKeyword()) {
            next = recovered(positions, word);
        }
        return next.isEmpty() ? positions : next;
    }

    private static Set<Position> matching(List<Expected> expected, Token word) {
        Set<Position> next = new LinkedHashSet<>();
        for (Expected candidate : expected) {
            if (candidate.word().token().equals(word.type())) {
                next.add(new Position(candidate.word().to(), candidate.remembering(word)));
            }
        }
        return next;
    }

    /** From the innermost rule outwards, the first that has such a word anywhere. */
    private Set<Position> recovered(Set<Position> positions, Token word) {
        Set<Frame> frames = new LinkedHashSet<>();
        positions.forEach(position -> frames.add(position.frame()));
        while (!frames.isEmpty()) {
            Set<Position> anywhere = new LinkedHashSet<>();
            Set<Frame> callers = new LinkedHashSet<>();
            for (Frame frame : frames) {
                AbstractRule rule = frame.call() == null ? fileRule : frame.rule();
                graph(rule).nodes().forEach(node -> anywhere.add(new Position(node, frame)));
                if (frame.caller() != null) {
                    callers.add(frame.caller());
                }
            }
            Set<Position> found = matching(expected(anywhere), word);
            if (!found.isEmpty()) {
                return found;
            }
            frames.clear();
            frames.addAll(callers);
        }
        return Set.of();
    }

    private List<Expected> expected(Set<Position> positions) {
        Set<Position> seen = new LinkedHashSet<>();
        List<Expected> expected = new ArrayList<>();
        positions.forEach(position -> visit(position, seen, expected));
        return expected;
    }

    private void visit(Position position, Set<Position> seen, List<Expected> expected) {
        if (!seen.add(position)) {
            return;
        }
        Frame frame = position.frame();
        for (Node.Edge edge : position.node().edges()) {
            switch (edge) {
            case Word word -> expected.add(new Expected(word, frame));
            case Free free -> visit(new Position(free.to(), frame), seen, expected);
            case Once once when frame.said().contains(once.to()) -> {
                // it was said before
            }
            case Once once -> visit(new Position(once.to(), frame.saying(once.to())), seen, expected);
            case Call call -> visit(new Position(graph(call.rule()).start(), frame.calling(call)), seen, expected);
            }
        }
        if (position.node().isEnd() && frame.call() != null) {
            visit(new Position(frame.call().to(), frame.caller()), seen, expected);
        }
    }

    private RuleGraph graph(AbstractRule rule) {
        RuleGraph known = graphs.get(rule);
        if (known == null) {
            known = new RuleGraph(rule);
            graphs.put(rule, known);
        }
        return known;
    }
}
