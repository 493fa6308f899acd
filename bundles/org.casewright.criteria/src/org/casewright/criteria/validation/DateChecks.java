package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.GUIDELINE__EDITION;
import static org.casewright.model.guideline.GuidelinePackage.Literals.GUIDELINE__IN_FORCE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.GUIDELINE__SUPERSEDED;
import static org.casewright.model.guideline.GuidelinePackage.Literals.NAMED_ELEMENT__NAME;
import static org.casewright.model.guideline.GuidelinePackage.Literals.PERIOD__TO;
import static org.casewright.model.guideline.GuidelinePackage.Literals.TOPIC__IN_FORCE;

import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.naming.Whereabouts;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Period;
import org.casewright.model.guideline.Topic;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Days in force do not contradict each other. */
class DateChecks extends CriteriaChecks {

    @Check
    void aPeriodEndsAfterItsStart(Period period) {
        if (period.getFrom() != null && period.getTo() != null && !InForce.of(period).isPossible()) {
            error("In force until " + period.getTo() + ", but only from " + period.getFrom()
                    + " on. Write the earlier date first.", period, PERIOD__TO, IssueCodes.DATE_ORDER);
        }
    }

    @Check
    void aGuidelineSaysWhenItIsInForce(Guideline guideline) {
        if (guideline.getInForce() == null) {
            warning("Nothing says when this guideline is in force, so it counts for every day. Add 'in force' with the"
                    + " first day, and with the last one where there is one.", guideline, NAMED_ELEMENT__NAME,
                    IssueCodes.DATE_MISSING);
        }
    }

    @Check
    void anEditionIsNotInForceBeforeItsYear(Guideline guideline) {
        InForce days = InForce.of(guideline.getInForce());
        if (guideline.getEdition() != 0 && days.lastYear() < guideline.getEdition()) {
            error("The edition of " + guideline.getEdition() + " is in force only until "
                    + guideline.getInForce().getTo() + ". Correct the year or the days.", guideline, GUIDELINE__EDITION,
                    IssueCodes.DATE_ORDER);
        }
    }

    @Check
    void aTopicIsInForceWithItsGuideline(Topic topic) {
        if (topic.getInForce() == null || !Found.is(topic.getGuideline())) {
            return;
        }
        InForce own = InForce.of(topic.getInForce());
        InForce guideline = InForce.of(topic.getGuideline().getInForce());
        if (own.isPossible() && !guideline.contains(own)) {
            error("The topic is in force " + own.words() + ", but its guideline '" + topic.getGuideline().getName()
                    + "' only " + guideline.words() + ". Write days within those.", topic, TOPIC__IN_FORCE,
                    IssueCodes.DATE_OUTSIDE);
        }
    }

    @Check
    void oneEditionReplacesTheOther(Guideline guideline) {
        Guideline older = guideline.getSuperseded();
        if (!Found.is(older) || older == guideline) {
            return;
        }
        InForce own = InForce.of(guideline.getInForce());
        InForce others = InForce.of(older.getInForce());
        if (own.overlaps(others)) {
            error("'" + older.getName() + "' is superseded here and in force " + own.and(others).words()
                    + " as well. End it on the day before.", guideline, GUIDELINE__SUPERSEDED, IssueCodes.DATE_OVERLAP);
        } else if (own.isBefore(others)) {
            error("'" + older.getName() + "' is in force later than what supersedes it.", guideline,
                    GUIDELINE__SUPERSEDED, IssueCodes.DATE_ORDER);
        }
    }

    @Check(CheckType.NORMAL)
    void editionsOfOneTitleDoNotOverlap(Guideline guideline) {
        for (Guideline other : library(guideline).citedBeforeBySameTitle(guideline)) {
            boolean superseding = guideline.getSuperseded() == other || other.getSuperseded() == guideline;
            if (!superseding && InForce.of(guideline.getInForce()).overlaps(InForce.of(other.getInForce()))) {
                warning("'" + other.getName() + "' in " + Whereabouts.of(other) + " is cited by the same title and in"
                        + " force on the same days. Correct the days of one of them.", guideline, GUIDELINE__IN_FORCE,
                        IssueCodes.DATE_OVERLAP);
                return;
            }
        }
    }
}
