package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Method;
import org.casewright.model.imrcase.Side;
import org.casewright.model.imrcase.Treatment;
import org.casewright.model.imrcase.TreatmentState;

/**
 * A finding of the case with its names resolved and its defaults filled in.
 *
 * @param finding null for what a topic assumes
 * @param region null where neither the case nor the vocabulary says where
 */
record Fact(Finding finding, Concept concept, FindingStatus status, Concept region, Side side, Method method,
        Span date) {

    static Fact assumed(Concept concept) {
        return new Fact(null, concept, FindingStatus.PRESENT, Vocabularies.seat(concept), Side.UNSPECIFIED,
                Vocabularies.method(concept), Span.UNSTATED);
    }

    /** Null where the vocabularies do not know the finding's concept. */
    static Fact of(Finding finding, Vocabularies vocabularies, Span reference) {
        Concept concept = vocabularies.concept(finding.getConcept());
        if (concept == null) {
            return null;
        }
        Concept stated = vocabularies.concept(finding.getRegion());
        Method method = finding.getMethod() == Method.UNSPECIFIED ? Vocabularies.method(concept) : finding.getMethod();
        return new Fact(finding, concept, status(finding, reference),
                stated == null ? Vocabularies.seat(concept) : stated, finding.getSide(), method,
                Span.of(finding.getDate()));
    }

    private static FindingStatus status(Finding finding, Span reference) {
        boolean over = !(finding instanceof Treatment) && finding.getStatus() == FindingStatus.PRESENT
                && reference.certainlyAfter(Span.of(finding.getResolved()));
        return over ? FindingStatus.HISTORICAL : finding.getStatus();
    }

    boolean isTreatment() {
        return finding instanceof Treatment;
    }

    Treatment treatment() {
        return (Treatment) finding;
    }

    boolean isIn(TreatmentState state) {
        return isTreatment() && treatment().getState() == state;
    }

    /** Whether this is a treatment that was given, or is being given. */
    boolean isGiven() {
        return (status == FindingStatus.PRESENT || status == FindingStatus.HISTORICAL)
                && (isIn(TreatmentState.DONE) || isIn(TreatmentState.ONGOING));
    }

    /** Since when it has lasted; a treatment starts on its date. */
    Span start() {
        boolean dated = finding == null || finding.getOnset() == null && isTreatment();
        return dated ? date : Span.of(finding.getOnset());
    }

    /** The day of a finding; the last day of a treatment, which one that goes on reaches every day. */
    Span lastDay(Span today) {
        if (!isTreatment()) {
            return date;
        }
        if (treatment().getEnded() != null) {
            return Span.of(treatment().getEnded());
        }
        return isStillGoingOn() ? today : date;
    }

    boolean isStillGoingOn() {
        return isIn(TreatmentState.ONGOING) && treatment().getEnded() == null;
    }

    /** Until when it has lasted, up to today. */
    Span end(Span today) {
        if (isTreatment()) {
            return isStillGoingOn() ? today : Span.of(treatment().getEnded());
        }
        Span end = finding == null ? today : Span.of(finding.getResolved());
        return today.certainlyAfter(end) ? end : today;
    }

    boolean says(FindingStatus asked) {
        return status == asked;
    }

    /** Whether a later word of the record by the same method takes this one's place. */
    boolean isSuperseded(List<Fact> others, Regions regions) {
        return others.stream().filter(other -> other.isLaterByMethod(this)).anyMatch(
                other -> other.isOfSameThing(this) || other.denies(this, regions));
    }

    boolean isLaterByMethod(Fact earlier) {
        return method == earlier.method && date.certainlyAfter(earlier.date);
    }

    private boolean isOfSameThing(Fact other) {
        return isStatement() && other.isStatement() && concept == other.concept && isAtSamePlace(other);
    }

    private boolean isStatement() {
        return !isTreatment() && !says(FindingStatus.SEARCHED_NOT_FOUND);
    }

    boolean isAtSamePlace(Fact other) {
        return region == other.region && side == other.side;
    }

    /** Whether this says that something is absent which the other says is present. */
    private boolean denies(Fact other, Regions regions) {
        return says(FindingStatus.ABSENT) && other.says(FindingStatus.PRESENT) && !isTreatment() && !other.isTreatment()
                && Vocabularies.isA(other.concept, concept)
                && (region == null || regions.absenceCovers(region, other.region))
                && (side == other.side || Sides.absenceIsWhole(side));
    }
}
