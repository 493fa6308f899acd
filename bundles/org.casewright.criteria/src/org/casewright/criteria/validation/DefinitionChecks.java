package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.REFERENCE__COMPARISON;
import static org.casewright.model.guideline.GuidelinePackage.Literals.REFERENCE__DEFINITION;
import static org.casewright.model.guideline.GuidelinePackage.Literals.STANDING_EXPECTATION__SUM;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.StandingExpectation;
import org.casewright.model.guideline.SumDefinition;
import org.eclipse.xtext.validation.Check;

/** Definitions are used as they are defined. */
class DefinitionChecks extends CriteriaChecks {

    @Check
    void aDefinitionIsUsedAsItIsDefined(Reference reference) {
        switch (reference.getDefinition()) {
        case SumDefinition sum when !sum.eIsProxy() -> checkSum(reference, sum);
        case CriterionDefinition definition when !definition.eIsProxy() -> checkCriterion(reference, definition);
        case null, default -> {
            // not found, which linking has said
        }
        }
    }

    @Check
    void onlyASumComesToAnAmount(StandingExpectation expectation) {
        if (Found.is(expectation.getSum()) && !(expectation.getSum() instanceof SumDefinition)) {
            error("'" + expectation.getSum().getName()
                    + "' is a condition and not an amount. Name a sum, or the label of" + " a criterion.", expectation,
                    STANDING_EXPECTATION__SUM, IssueCodes.DEFINITION_USE);
        }
    }

    private void checkSum(Reference reference, SumDefinition sum) {
        if (reference.getComparison() == null) {
            error("'" + sum.getName() + "' is an amount. Say what it has to be: '" + sum.getName() + " is at most …'.",
                    reference, REFERENCE__DEFINITION, IssueCodes.DEFINITION_USE);
        }
        if (!reference.getArguments().isEmpty()) {
            error("'" + sum.getName() + "' is a sum and takes nothing in parentheses. Take them away.", reference,
                    REFERENCE__DEFINITION, IssueCodes.DEFINITION_USE);
        }
    }

    private void checkCriterion(Reference reference, CriterionDefinition definition) {
        if (reference.getComparison() != null) {
            error("'" + definition.getName() + "' is a condition and not an amount. Take 'is …' away.", reference,
                    REFERENCE__COMPARISON, IssueCodes.DEFINITION_USE);
        }
        int wanted = definition.getParameters().size();
        int given = reference.getArguments().size();
        if (wanted != given) {
            String parameters = String.join(", ", definition.getParameters().stream().map(p -> p.getName()).toList());
            error("'" + definition.getName() + "' takes "
                    + (wanted == 0 ? "nothing in parentheses"
                            : wanted == 1 ? "one amount, (" + parameters + ")"
                                    : wanted + " amounts, (" + parameters + ")")
                    + ", but gets " + (given == 0 ? "none" : given) + ".", reference, REFERENCE__DEFINITION,
                    IssueCodes.DEFINITION_USE);
        }
    }
}
