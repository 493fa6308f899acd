package org.casewright.criteria.ide.grammar;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;

/** A place between two words of a rule of the grammar. Compared by identity. */
final class Node {

    /** A way on from a place. */
    sealed interface Edge {
    }

    /**
     * A word stands here.
     *
     * @param token the word as ANTLR names it: {@code 'topic'}, {@code RULE_NAME}
     * @param element the keyword, or the call of the terminal rule
     */
    record Word(String token, AbstractElement element, Node to) implements Edge {
    }

    /** Another rule stands here. */
    record Call(RuleCall site, AbstractRule rule, Node to) implements Edge {
    }

    /** Nothing need stand here. */
    record Free(Node to) implements Edge {
    }

    /** Something stands here that may stand but once, though what is around it is repeated. */
    record Once(Node to) implements Edge {
    }

    private final List<Edge> edges = new ArrayList<>();
    private boolean end;

    List<Edge> edges() {
        return edges;
    }

    void add(Edge edge) {
        edges.add(edge);
    }

    /** Whether the rule is complete here. */
    boolean isEnd() {
        return end;
    }

    void setEnd() {
        end = true;
    }
}
