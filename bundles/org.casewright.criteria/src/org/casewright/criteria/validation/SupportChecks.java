package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.ASSUMPTION__TAKEN;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SUPPORT_ROW__CONCEPT;

import java.util.HashSet;
import java.util.Set;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.guideline.Assumption;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Support;
import org.casewright.model.guideline.SupportRow;
import org.eclipse.xtext.validation.Check;

/** Tables of amounts have rows that can be chosen, and defaults that fit. */
class SupportChecks extends CriteriaChecks {

    @Check
    void rowsAreOfTheTable(Support support) {
        Set<Concept> seen = new HashSet<>();
        for (SupportRow row : support.getRows()) {
            if (!Found.is(row.getConcept())) {
                continue;
            }
            String name = row.getConcept().getName();
            if (!seen.add(row.getConcept())) {
                error("'" + name + "' has a row already. Keep one of them.", row, SUPPORT_ROW__CONCEPT,
                        IssueCodes.SAID_TWICE);
            }
            if (Found.is(support.getByConcept()) && !Hierarchy.isA(row.getConcept(), support.getByConcept())) {
                error("The table is by '" + support.getByConcept().getName() + "', and '" + name
                        + "' is none. Name a concept that is one.", row, SUPPORT_ROW__CONCEPT, IssueCodes.SUPPORT_ROW);
            }
        }
    }

    @Check
    void anAssumptionIsOneOfWhatIsUnknown(Assumption assumption) {
        Concept taken = assumption.getTaken();
        Concept undocumented = assumption.getUndocumented();
        if (Found.is(taken) && Found.is(undocumented) && !Hierarchy.isA(taken, undocumented)) {
            error("'" + taken.getName() + "' is no '" + undocumented.getName()
                    + "', so it says nothing where that is not documented. Assume one that is.", assumption,
                    ASSUMPTION__TAKEN, IssueCodes.ASSUMPTION);
        }
    }
}
