package org.casewright.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Phrases;
import org.casewright.engine.rules.Pinpoint;
import org.casewright.engine.rules.Quantifier;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.Agreement;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Definition;
import org.casewright.model.guideline.Group;
import org.casewright.model.guideline.Implication;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.guideline.Tried;
import org.eclipse.emf.ecore.EObject;

/** Compiles criteria; a definition that is used is compiled in its place, with its arguments put in. */
final class CriterionCompiler {

    private final ConceptTable concepts;
    private final Units units;
    private final SourceLocator locator;
    private final Map<Parameter, Quantity> arguments;
    private final Set<Definition> open;
    private final ConditionCompiler conditions;

    CriterionCompiler(ConceptTable concepts, Units units, SourceLocator locator) {
        this(concepts, units, locator, Map.of(), Set.of());
    }

    private CriterionCompiler(ConceptTable concepts, Units units, SourceLocator locator,
            Map<Parameter, Quantity> arguments, Set<Definition> open) {
        this.concepts = concepts;
        this.units = units;
        this.locator = locator;
        this.arguments = arguments;
        this.open = open;
        this.conditions = new ConditionCompiler(concepts, new Quantities(units, arguments));
    }

    Criterion compile(org.casewright.model.guideline.Criterion criterion, EObject owner) {
        IncompleteRule.required(criterion, "criterion", owner);
        return new Criterion(Texts.orEmpty(criterion.getLabel()), condition(criterion.getCondition(), criterion),
                Texts.phrases(criterion), Texts.pinpoint(criterion.getPinpoint()), locator.locate(criterion));
    }

    private List<Criterion> all(List<org.casewright.model.guideline.Criterion> criteria, EObject owner) {
        if (criteria.isEmpty()) {
            throw new IncompleteRule("There is no criterion between the braces.", owner);
        }
        return criteria.stream().map(criterion -> compile(criterion, owner)).toList();
    }

    private Condition condition(org.casewright.model.guideline.Condition condition, EObject owner) {
        return switch (IncompleteRule.required(condition, "condition", owner)) {
            case Group group -> new Condition.Group(quantifier(group.getQuantifier()), group.getCount(),
                    all(group.getMembers(), group));
            case Agreement agreement -> new Condition.Agreement(ConditionCompiler.aspects(agreement),
                    all(agreement.getMembers(), agreement));
            case Implication implication -> new Condition.Implication(
                    unlabelled(condition(implication.getAntecedent(), implication), implication.getAntecedent()),
                    all(implication.getMembers(), implication));
            case Tried tried -> tried(tried);
            case Reference reference -> reference(reference);
            default -> conditions.compile(condition);
        };
    }

    private Condition tried(Tried tried) {
        List<Criterion> parts = new ArrayList<>();
        for (Condition.TriedOne part : conditions.tried(tried)) {
            parts.add(unlabelled(part, tried));
        }
        return new Condition.Tried(quantifier(tried.getQuantifier()), tried.getCount(), tried.isFailed(), parts,
                conditions.scope(tried));
    }

    private Condition reference(Reference reference) {
        Definition definition = IncompleteRule.required(reference.getDefinition(), "definition", reference);
        return switch (definition) {
            case SumDefinition sum -> conditions.sum(sum, reference);
            case CriterionDefinition criterion -> defined(criterion, reference);
            default -> throw new IncompleteRule("This definition cannot be used as a criterion.", reference);
        };
    }

    private Condition defined(CriterionDefinition definition, Reference reference) {
        if (open.contains(definition)) {
            throw new IncompleteRule("The definition '" + definition.getName() + "' uses itself.", reference);
        }
        if (definition.getParameters().size() != reference.getArguments().size()) {
            throw new IncompleteRule("'" + definition.getName() + "' takes " + definition.getParameters().size()
                    + " arguments and is given " + reference.getArguments().size() + ".", reference);
        }
        Set<Definition> inside = new HashSet<>(open);
        inside.add(definition);
        CriterionCompiler body = new CriterionCompiler(concepts, units, locator, bind(definition, reference), inside);
        return new Condition.Defined(Texts.orEmpty(definition.getName()), Texts.orEmpty(definition.getLabel()),
                body.compile(definition.getCriterion(), definition));
    }

    /** The arguments by parameter; a parameter that is passed on stands for what it was given. */
    private Map<Parameter, Quantity> bind(CriterionDefinition definition, Reference reference) {
        Map<Parameter, Quantity> bound = new HashMap<>();
        for (int i = 0; i < definition.getParameters().size(); i++) {
            Quantity argument = reference.getArguments().get(i);
            Quantity passed = argument.getParameter() == null ? argument : arguments.get(argument.getParameter());
            bound.put(definition.getParameters().get(i), passed);
        }
        return bound;
    }

    private Criterion unlabelled(Condition condition, EObject source) {
        return new Criterion("", condition, Phrases.NONE, Pinpoint.NONE, locator.locate(source));
    }

    private static Quantifier quantifier(org.casewright.model.guideline.Quantifier quantifier) {
        return Enum.valueOf(Quantifier.class, quantifier.name());
    }
}
