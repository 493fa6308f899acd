package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.FACTOR_BAND__LIMIT;
import static org.casewright.model.guideline.GuidelinePackage.Literals.FACTOR_ROW__DRUG;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SUM_DEFINITION__FACTORS;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.Wording;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.FactorBand;
import org.casewright.model.guideline.FactorRow;
import org.casewright.model.guideline.FactorTable;
import org.casewright.model.guideline.SumDefinition;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Every drug of a sum has one factor for each of its doses. */
class FactorChecks extends CriteriaChecks {

    @Check
    void eachDrugHasOneRow(FactorTable table) {
        Set<Concept> seen = new HashSet<>();
        for (FactorRow row : table.getRows()) {
            if (Found.is(row.getDrug()) && !seen.add(row.getDrug())) {
                error("'" + row.getDrug().getName() + "' has a factor already. Keep one of them.", row,
                        FACTOR_ROW__DRUG, IssueCodes.SAID_TWICE);
            }
        }
    }

    @Check(CheckType.NORMAL)
    void everyDrugOfASumHasAFactor(SumDefinition sum) {
        boolean drugs = Found.is(sum.getSubject()) && sum.getSubject().getKind() == ConceptKind.DRUG;
        if (!drugs || !Found.is(sum.getFactors())) {
            return;
        }
        LibraryFacts library = library(sum);
        Set<Concept> rows = new HashSet<>(sum.getFactors().getRows().stream().map(FactorRow::getDrug).toList());
        Set<Concept> covered = Hierarchy.closure(Found.in(rows), library::narrower);
        List<String> without = Hierarchy.closure(List.of(sum.getSubject()), library::narrower).stream()
                .filter(drug -> library.narrower(drug).isEmpty() && !covered.contains(drug)).map(Concept::getName)
                .toList();
        if (!without.isEmpty()) {
            warning("'" + sum.getFactors().getName() + "' has no factor for " + Wording.list(without)
                    + ", so their doses cannot be counted. Add one for each.", sum, SUM_DEFINITION__FACTORS,
                    IssueCodes.FACTOR_MISSING);
        }
        for (FactorRow row : sum.getFactors().getRows()) {
            if (Found.is(row.getDrug()) && !Hierarchy.related(row.getDrug(), sum.getSubject())) {
                warning("'" + row.getDrug().getName() + "' has a factor but is no '" + sum.getSubject().getName()
                        + "', so it is never counted.", sum, SUM_DEFINITION__FACTORS, IssueCodes.FACTOR_UNUSED);
            }
        }
    }

    @Check
    void bandsAscendAndTheLastIsOpen(FactorRow row) {
        BigDecimal before = null;
        for (int index = 0; index < row.getBands().size(); index++) {
            FactorBand band = row.getBands().get(index);
            boolean last = index == row.getBands().size() - 1;
            if ((band.getLimit() == null) != last) {
                error(last ? "Nothing says what the factor is above this dose. Add 'above: …'."
                        : "Only the last line can be 'above'. Put it last.", band, null, IssueCodes.FACTOR_BANDS);
            } else if (!last && band.getLimit().getAmount() != null) {
                if (before != null && before.compareTo(band.getLimit().getAmount()) >= 0) {
                    error("Doses go up from line to line, and this is not more than the one before. Sort them.", band,
                            FACTOR_BAND__LIMIT, IssueCodes.FACTOR_BANDS);
                }
                before = band.getLimit().getAmount();
            }
        }
    }
}
