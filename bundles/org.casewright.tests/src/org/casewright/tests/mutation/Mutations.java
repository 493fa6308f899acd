package org.casewright.tests.mutation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Condition;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.Group;
import org.casewright.model.guideline.GuidelineFactory;
import org.casewright.model.guideline.LetterAddition;
import org.casewright.model.guideline.NamedElement;
import org.casewright.model.guideline.Operator;
import org.casewright.model.guideline.Placement;
import org.casewright.model.guideline.Quantifier;
import org.casewright.model.guideline.Scoped;
import org.casewright.tests.mutation.Mutant.Kind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** All changes of one element that a scenario should notice. */
final class Mutations {

    private static final Set<EStructuralFeature> NUMBERS = Set.of(QUANTITY__AMOUNT, UNIT__PER_AMOUNT,
            FACTOR_ROW__FACTOR, FACTOR_BAND__FACTOR, GROUP__COUNT, TRIED__COUNT);

    private static final Set<EStructuralFeature> CONDITIONS = Set.of(CRITERION__CONDITION, IMPLICATION__ANTECEDENT);

    private static final Set<EStructuralFeature> OPTIONS = Set.of(GUIDELINE__APPLICABILITY, SCOPED__REGION,
            SCOPED__LASTING, SCOPED__WITHIN, SCOPED__BEFORE_REQUEST, SCOPED__SINCE, PRESENCE__VALUE, PRESENCE__METHODS,
            PRESENCE__COUNTING, RELIEF__LASTED, COUNT__WINDOW, REFERENCE__LASTING, SUPPORT__WINDOW, SUPPORT_ROW__WINDOW,
            TRIED__FAILED, SUM_DEFINITION__CURRENT, SUM_DEFINITION__REQUESTED, SUM_DEFINITION__FACTORS);

    /** Lists of which one may be left out where that leaves so many. */
    private static final Map<EStructuralFeature, Integer> LISTS = Map.ofEntries(Map.entry(TOPIC__CLAUSES, 0),
            Map.entry(GROUP__MEMBERS, 1), Map.entry(IMPLICATION__MEMBERS, 1), Map.entry(AGREEMENT__MEMBERS, 1),
            Map.entry(AGREEMENT__ASPECTS, 1), Map.entry(PRESENCE__CONCEPTS, 1), Map.entry(PRESENCE__COMPANIONS, 0),
            Map.entry(PRESENCE__METHODS, 1), Map.entry(TRIED__CONCEPTS, 1), Map.entry(COUNT__CONCEPTS, 1),
            Map.entry(SUPPORT__ROWS, 1), Map.entry(SUPPORT__COUNTING, 0), Map.entry(COUNT__COUNTING, 1),
            Map.entry(REQUESTED__COUNTING, 0));

    private final EObject element;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutations(EObject element) {
        this.element = element;
    }

    /** The changes of an element, without those of its parts. */
    static List<Mutant> of(EObject element) {
        Mutations mutations = new Mutations(element);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)) {
                mutations.change(feature);
            }
        }
        if (element instanceof Comparison comparison) {
            mutations.bound(comparison.getOperator());
        }
        if (element instanceof Scoped scoped) {
            mutations.place(scoped.getPlacement());
        }
        return mutations.mutants;
    }

    private void change(EStructuralFeature feature) {
        if (NUMBERS.contains(feature)) {
            step(feature);
        } else if (CONDITIONS.contains(feature)) {
            turn(feature);
        } else if (OPTIONS.contains(feature)) {
            mutants.add(Mutant.without(element, feature));
        }
        if (LISTS.containsKey(feature)) {
            drop(feature, (List<?>) element.eGet(feature));
        }
        if (feature == GROUP__MEMBERS || feature == TRIED__CONCEPTS) {
            exchange((List<?>) element.eGet(feature));
        }
    }

    private void step(EStructuralFeature feature) {
        BigDecimal number = new BigDecimal(element.eGet(feature).toString());
        mutants.add(Mutant.step(element, feature, number, 1));
        if (number.signum() > 0) {
            mutants.add(Mutant.step(element, feature, number, -1));
        }
    }

    /** The bound itself taken in, or left out. */
    private void bound(Operator operator) {
        Operator other = switch (operator) {
            case AT_LEAST -> Operator.MORE_THAN;
            case MORE_THAN -> Operator.AT_LEAST;
            case AT_MOST -> Operator.LESS_THAN;
            case LESS_THAN -> Operator.AT_MOST;
            case BETWEEN, EXACTLY -> null;
        };
        if (other != null) {
            mutants.add(Mutant.set(Kind.BOUNDARY, element, COMPARISON__OPERATOR, other, operator + " made " + other));
        }
    }

    /** None of the very same is its opposite. */
    private void turn(EStructuralFeature feature) {
        Condition condition = (Condition) element.eGet(feature);
        Criterion turned = GuidelineFactory.eINSTANCE.createCriterion();
        Group none = GuidelineFactory.eINSTANCE.createGroup();
        none.setQuantifier(Quantifier.NONE);
        none.getMembers().add(turned);
        mutants.add(new Mutant(Kind.TURNED_AROUND, element,
                feature == IMPLICATION__ANTECEDENT ? "antecedent turned around" : "turned around", () -> {
                    element.eSet(feature, none);
                    turned.setCondition(condition);
                }, () -> element.eSet(feature, condition)));
    }

    private void drop(EStructuralFeature feature, List<?> list) {
        for (int i = 0; i < list.size() && list.size() > LISTS.get(feature); i++) {
            if (!(list.get(i) instanceof LetterAddition)) {
                mutants.add(Mutant.without(element, feature, i, name(list.get(i))));
            }
        }
    }

    private static String name(Object dropped) {
        return switch (dropped) {
            case Criterion criterion -> "it";
            case org.casewright.model.guideline.Clause clause -> "this clause";
            case org.casewright.model.guideline.SupportRow row -> "this row";
            case org.casewright.model.guideline.Concept concept -> concept.getName();
            case NamedElement named -> named.getName();
            default -> dropped.toString();
        };
    }

    private void exchange(List<?> members) {
        EStructuralFeature feature = element instanceof Group ? GROUP__QUANTIFIER : TRIED__QUANTIFIER;
        Object quantifier = element.eGet(feature);
        if (members.size() > 1 && quantifier == Quantifier.ALL) {
            mutants.add(Mutant.set(Kind.ALL_OR_ANY, element, feature, Quantifier.ANY, "all made any"));
        } else if (members.size() > 1 && quantifier == Quantifier.ANY) {
            mutants.add(Mutant.set(Kind.ALL_OR_ANY, element, feature, Quantifier.ALL, "any made all"));
        }
    }

    private void place(Placement placement) {
        switch (placement) {
            case SITE -> {
                mutants.add(placed(Placement.REGION, "side ignored"));
                mutants.add(placed(Placement.SIDE, "region ignored"));
            }
            case SIDE -> mutants.add(placed(Placement.ANYWHERE, "side ignored"));
            case REGION -> mutants.add(placed(Placement.ANYWHERE, "region ignored"));
            case ANYWHERE -> { }
        }
    }

    private Mutant placed(Placement placement, String name) {
        return Mutant.set(Kind.PLACE_IGNORED, element, SCOPED__PLACEMENT, placement, name);
    }
}
