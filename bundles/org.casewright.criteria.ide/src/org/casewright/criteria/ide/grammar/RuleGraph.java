package org.casewright.criteria.ide.grammar;

import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.ide.grammar.Node.Call;
import org.casewright.criteria.ide.grammar.Node.Free;
import org.casewright.criteria.ide.grammar.Node.Once;
import org.casewright.criteria.ide.grammar.Node.Word;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** The places of one rule, and what leads from one to the next. */
final class RuleGraph {

    private final List<Node> nodes = new ArrayList<>();
    private final Node start = node();

    RuleGraph(AbstractRule rule) {
        build(rule.getAlternatives(), start).setEnd();
    }

    Node start() {
        return start;
    }

    /** All places of the rule. */
    List<Node> nodes() {
        return nodes;
    }

    private Node node() {
        Node node = new Node();
        nodes.add(node);
        return node;
    }

    /**
     * Adds the ways through an element, as often as it may stand there, and tells where they end. What is left out or
     * said again has places of its own, so that no way leads into the middle of it.
     */
    private Node build(AbstractElement element, Node from) {
        boolean optional = GrammarUtil.isOptionalCardinality(element);
        boolean multiple = GrammarUtil.isMultipleCardinality(element);
        if (!optional && !multiple) {
            return once(element, from);
        }
        Node first = node();
        Node end = node();
        from.add(new Free(first));
        Node last = once(element, first);
        if (multiple) {
            last.add(new Free(first));
        }
        last.add(new Free(end));
        if (optional) {
            from.add(new Free(end));
        }
        return end;
    }

    private Node once(AbstractElement element, Node from) {
        return switch (element) {
        case Keyword keyword -> word("'" + keyword.getValue() + "'", keyword, from);
        case EnumLiteralDeclaration literal -> once(literal.getLiteral(), from);
        case RuleCall call when call.getRule() instanceof TerminalRule terminal ->
            word("RULE_" + terminal.getName(), call, from);
        case RuleCall call -> call(call, from);
        case Assignment assignment -> build(assignment.getTerminal(), from);
        case CrossReference reference -> build(reference.getTerminal(), from);
        case Alternatives alternatives -> any(alternatives, from);
        case Group group -> sequence(group, from);
        case Action action -> from;
        default -> throw new IllegalArgumentException("The grammar has a part of an unknown kind: " + element);
        };
    }

    private Node word(String token, AbstractElement element, Node from) {
        Node to = node();
        from.add(new Word(token, element, to));
        return to;
    }

    private Node call(RuleCall call, Node from) {
        Node to = node();
        from.add(new Call(call, call.getRule(), to));
        return to;
    }

    private Node any(Alternatives alternatives, Node from) {
        Node to = node();
        for (AbstractElement alternative : alternatives.getElements()) {
            Node begin = from;
            if (GrammarUtil.isMultipleCardinality(alternatives) && setsOneValue(alternative)) {
                begin = node();
                from.add(new Once(begin));
            }
            build(alternative, begin).add(new Free(to));
        }
        return to;
    }

    /** Whether saying it again would take back what was said before. */
    private static boolean setsOneValue(AbstractElement alternative) {
        List<Assignment> assignments = EcoreUtil2.eAllOfType(alternative, Assignment.class);
        return !assignments.isEmpty() && assignments.stream().noneMatch(GrammarUtil::isMultipleAssignment);
    }

    private Node sequence(Group group, Node from) {
        Node at = from;
        for (AbstractElement element : group.getElements()) {
            at = build(element, at);
        }
        return at;
    }
}
