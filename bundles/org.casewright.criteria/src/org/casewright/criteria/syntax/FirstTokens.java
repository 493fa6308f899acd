package org.casewright.criteria.syntax;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Computes from the grammar which tokens a statement can start with. */
final class FirstTokens {

    private final Set<String> names = new LinkedHashSet<>();

    private FirstTokens() {
    }

    /** Their names as ANTLR writes them: {@code 'topic'}, {@code RULE_NAME}. */
    static Set<String> of(AbstractRule rule) {
        FirstTokens first = new FirstTokens();
        first.addRule(rule);
        return first.names;
    }

    private boolean addRule(AbstractRule rule) {
        if (rule instanceof TerminalRule) {
            names.add("RULE_" + rule.getName());
            return false;
        }
        return add(rule.getAlternatives());
    }

    /** Adds what the element can start with, and tells whether it can be empty. */
    private boolean add(AbstractElement element) {
        boolean empty = switch (element) {
        case Keyword keyword -> addKeyword(keyword);
        case EnumLiteralDeclaration literal -> addKeyword(literal.getLiteral());
        case RuleCall call -> addRule(call.getRule());
        case Assignment assignment -> add(assignment.getTerminal());
        case CrossReference reference -> add(reference.getTerminal());
        case Alternatives alternatives -> addAny(alternatives);
        case Group group -> addSequence(group);
        default -> true; // an action consumes nothing
        };
        return empty || GrammarUtil.isOptionalCardinality(element);
    }

    private boolean addKeyword(Keyword keyword) {
        names.add("'" + keyword.getValue() + "'");
        return false;
    }

    private boolean addAny(Alternatives alternatives) {
        boolean empty = false;
        for (AbstractElement alternative : alternatives.getElements()) {
            empty |= add(alternative);
        }
        return empty;
    }

    private boolean addSequence(Group group) {
        for (AbstractElement element : group.getElements()) {
            if (!add(element)) {
                return false;
            }
        }
        return true;
    }
}
