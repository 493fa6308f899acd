package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.UNIT__NAME;
import static org.casewright.model.guideline.GuidelinePackage.Literals.UNIT__PER;
import static org.casewright.model.guideline.GuidelinePackage.Literals.UNIT__PER_AMOUNT;

import java.util.List;
import java.util.Optional;

import com.google.inject.Inject;

import org.casewright.criteria.IssueCodes;
import org.casewright.engine.rules.Dimension;
import org.casewright.engine.units.UnitName;
import org.casewright.model.Wording;
import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.GivenFinding;
import org.casewright.model.guideline.Presence;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.StandingExpectation;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.guideline.Unit;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Units are known, and fit what the amount is compared with. */
class UnitChecks extends CriteriaChecks {

    @Inject
    private AmountUnits amounts;

    @Check
    void unitsAreKnown(Unit unit) {
        checkKnown(unit, unit.getName(), UNIT__NAME);
        checkKnown(unit, unit.getPer(), UNIT__PER);
        if (unit.getPerAmount() != null && unit.getPerAmount().signum() == 0) {
            error("Nothing can be counted per 0. Write how long or how much.", unit, UNIT__PER_AMOUNT,
                    IssueCodes.VALUE);
        }
    }

    private void checkKnown(Unit unit, String word, EAttribute feature) {
        if (word != null && !amounts.units().isKnown(word)) {
            List<String> similar = amounts.units().similar(word);
            String hint = similar.isEmpty() ? " Write one that is, such as mg, %, degrees, weeks or visits."
                    : " Did you mean '" + similar.getFirst() + "'?";
            error("There is no unit " + Wording.quoted(word) + "." + hint, unit, feature, IssueCodes.UNIT_UNKNOWN,
                    similar.stream().limit(1).toArray(String[]::new));
        }
    }

    @Check
    void anAmountIsOfWhatItsPlaceWants(Quantity quantity) {
        EObject holder = quantity.eContainer() instanceof Comparison comparison ? comparison : quantity;
        Optional<Wanted> wanted = Wanted.of(holder.eContainer(), holder.eContainmentFeature());
        Optional<Dimension> dimension = amounts.dimension(quantity);
        if (wanted.isPresent() && dimension.isPresent() && isComplete(quantity)
                && !wanted.get().fits(dimension.get())) {
            error("Here stands " + wanted.get().words() + ", and not " + AmountUnits.words(quantity) + ".", quantity,
                    null, IssueCodes.UNIT_MISFIT);
        }
    }

    @Check
    void theEndsOfARangeFit(Comparison range) {
        if (range.getUpper() != null && range.getBound() != null) {
            checkFits(range.getUpper(), AmountUnits.name(range.getBound()), "The other end of the range is "
                    + AmountUnits.words(range.getBound()));
        }
    }

    @Check
    void aValueIsInTheUnitOfItsConcept(Presence presence) {
        if (presence.getValue() != null && presence.getValue().getBound() != null) {
            Quantity bound = presence.getValue().getBound();
            Found.in(presence.getConcepts()).forEach(concept -> misfit(bound, concept)
                    .ifPresent(message -> error(message, bound, null, IssueCodes.UNIT_MISFIT)));
        }
    }

    /** A record may hold a value in any unit, and a scenario may be about just that. */
    @Check
    void aGivenValueIsInTheUnitOfItsConcept(GivenFinding finding) {
        if (finding.getValue() != null && Found.is(finding.getConcept())) {
            misfit(finding.getValue(), finding.getConcept())
                    .ifPresent(message -> warning(message, finding.getValue(), null, IssueCodes.UNIT_MISFIT));
        }
    }

    private Optional<String> misfit(Quantity value, Concept concept) {
        if (concept.getUnit() == null) {
            return Optional.of("'" + concept.getName() + "' has no value to compare with: its vocabulary does not say"
                    + " what it is 'measured in'.");
        }
        UnitName unit = AmountUnits.name(concept.getUnit());
        return misfit(value, unit, "'" + concept.getName() + "' is measured in " + unit.text());
    }

    @Check
    void aDefinitionGetsAmountsThatFit(Reference reference) {
        if (!Found.is(reference.getDefinition())) {
            return;
        }
        if (reference.getDefinition() instanceof SumDefinition sum && reference.getComparison() != null) {
            checkSum(reference.getComparison().getBound(), sum);
        } else if (reference.getDefinition() instanceof CriterionDefinition definition) {
            int count = Math.min(definition.getParameters().size(), reference.getArguments().size());
            for (int index = 0; index < count; index++) {
                Unit unit = definition.getParameters().get(index).getUnit();
                checkFits(reference.getArguments().get(index), AmountUnits.name(unit), "'"
                        + definition.getParameters().get(index).getName() + "' is in " + AmountUnits.name(unit).text());
            }
        }
    }

    @Check
    void aSumComesToAnAmountInItsUnit(StandingExpectation expectation) {
        if (expectation.getSum() instanceof SumDefinition sum && !sum.eIsProxy()) {
            checkSum(expectation.getAmount(), sum);
        }
    }

    private void checkSum(Quantity amount, SumDefinition sum) {
        UnitName unit = AmountUnits.name(sum.getUnit());
        checkFits(amount, unit, "'" + sum.getName() + "' is in " + unit.text());
    }

    private void checkFits(Quantity quantity, UnitName unit, String reason) {
        if (quantity != null) {
            misfit(quantity, unit, reason).ifPresent(message -> error(message, quantity, null, IssueCodes.UNIT_MISFIT));
        }
    }

    private Optional<String> misfit(Quantity quantity, UnitName unit, String reason) {
        UnitName own = AmountUnits.name(quantity);
        boolean known = isComplete(quantity) && amounts.units().isKnown(own) && amounts.units().isKnown(unit);
        return known && !amounts.units().isComparable(own, unit)
                ? Optional.of(reason + ", and " + AmountUnits.words(quantity) + " does not compare with that.")
                : Optional.empty();
    }

    private static boolean isComplete(Quantity quantity) {
        return quantity.getAmount() != null || Found.is(quantity.getParameter());
    }
}
