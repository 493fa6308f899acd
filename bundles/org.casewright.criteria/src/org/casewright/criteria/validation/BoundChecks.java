package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.COMPARISON__UPPER;

import java.math.BigDecimal;
import java.util.Optional;

import com.google.inject.Inject;

import org.casewright.criteria.IssueCodes;
import org.casewright.engine.rules.Dimension;
import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Quantity;
import org.eclipse.xtext.validation.Check;

/** Ranges go up. */
class BoundChecks extends CriteriaChecks {

    @Inject
    private AmountUnits amounts;

    @Check
    void aRangeGoesUp(Comparison range) {
        Quantity lower = range.getBound();
        Quantity upper = range.getUpper();
        if (lower == null || upper == null) {
            return;
        }
        Optional<BigDecimal> from = amounts.normal(lower);
        Optional<BigDecimal> to = amounts.normal(upper);
        Optional<Dimension> dimension = amounts.dimension(lower);
        boolean comparable = dimension.isPresent() && dimension.equals(amounts.dimension(upper));
        if (comparable && from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0) {
            error("Nothing lies between " + AmountUnits.words(lower) + " and " + AmountUnits.words(upper)
                    + ". Write the smaller end first.", range, COMPARISON__UPPER, IssueCodes.RANGE);
        }
    }
}
