package org.casewright.tests.random;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Interval;
import org.casewright.model.guideline.Quantifier;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Relief;
import org.casewright.model.guideline.Support;
import org.casewright.model.guideline.SupportRow;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.Tried;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Outcome;
import org.casewright.model.imrcase.RequestKind;
import org.casewright.model.imrcase.Treatment;
import org.casewright.model.imrcase.TreatmentState;

/** Treatments that conditions ask for, and what a topic supports of them. */
final class Courses {

    private final Draft draft;
    private final Dice dice;
    private final Values values;

    Courses(Draft draft, Values values) {
        this.draft = draft;
        this.dice = draft.dice;
        this.values = values;
    }

    void tried(Tried tried, boolean met) {
        for (Concept concept : tried.getConcepts()) {
            boolean kind = met && dice.isKind();
            if (kind || tried.getQuantifier() == Quantifier.ALL && dice.chance(0.6)) {
                trial(tried, concept, kind);
            }
        }
    }

    private void trial(Tried tried, Concept concept, boolean kind) {
        FindingStatus status = kind ? FindingStatus.PRESENT : dice.pick(FindingStatus.PRESENT, FindingStatus.PRESENT,
                FindingStatus.ABSENT, FindingStatus.HISTORICAL, FindingStatus.SEARCHED_NOT_FOUND);
        Treatment course = treatment(concept, status);
        LocalDate end = draft.today.minusDays(dice.between(1, 60));
        LocalDate start = tried.getLasting() == null ? end.minusDays(dice.between(0, 60))
                : values.before(end, tried.getLasting(), dice.isKind());
        course.setDate(values.known(start, kind || dice.isKind()));
        course.setState(kind || dice.chance(0.5) ? TreatmentState.DONE : dice.pick(TreatmentState.values()));
        course.setEnded(kind || dice.chance(0.5) ? values.known(end, kind || dice.isKind()) : null);
        course.setOutcome(tried.isFailed() && kind ? Outcome.FAILED : dice.pick(Outcome.values()));
        new Places(draft).put(course, tried, dice.isKind());
        if (dice.chance(0.06)) {
            trial(tried, concept, false);
        }
    }

    private Treatment treatment(Concept concept, FindingStatus status) {
        Concept chosen = dice.chance(0.5) && status != FindingStatus.ABSENT ? dice.pick(draft.world.kindsOf(concept))
                : concept;
        return draft.addTreatment(chosen, status);
    }

    /** Something given so that something else may come after it. */
    void before(Concept concept, LocalDate day) {
        Treatment course = treatment(concept, FindingStatus.PRESENT);
        course.setDate(values.known(day, dice.isKind()));
        course.setOutcome(dice.pick(Outcome.values()));
    }

    void relief(Relief relief, boolean met) {
        if (draft.item().getRequestKind() == RequestKind.FIRST && dice.chance(0.8)) {
            return;
        }
        Treatment course = treatment(relief.getTreatment(), FindingStatus.PRESENT);
        boolean kind = met && dice.isKind();
        course.setDate(values.known(draft.today.minusDays(dice.between(40, 200)), dice.isKind()));
        course.setRelief(dice.chance(0.1) ? null : values.measure(relief.getAmount(), kind));
        Comparison lasted = relief.getLasted();
        course.setReliefDuration(
                lasted == null || dice.chance(0.1) ? null : values.measure(lasted, met && dice.isKind()));
        new Places(draft).put(course, relief, dice.isKind());
    }

    void interval(Interval interval, boolean met) {
        boolean kind = met && dice.isKind();
        if (interval.getService() == null || draft.item().getRequestKind() == RequestKind.FIRST && dice.chance(0.7)) {
            return;
        }
        FindingStatus status = kind || dice.chance(0.8) ? FindingStatus.PRESENT : FindingStatus.ABSENT;
        Treatment course = treatment(interval.getService(), status);
        course.setDate(values.known(values.before(draft.today, interval.getAgo(), kind), dice.isKind()));
    }

    /** Dates a course in a window that ends today, or about its beginning. */
    void date(Treatment course, Quantity window) {
        LocalDate day = draft.today.minusDays(dice.between(1, 40));
        if (window != null && dice.chance(0.3)) {
            day = values.back(draft.today, window).plusDays(dice.between(-3, 3));
        }
        course.setDate(values.known(day, dice.isKind()));
        if (dice.chance(0.3)) {
            course.setEnded(values.known(day.plusDays(dice.between(0, 30)), dice.isKind()));
        }
    }

    void support(Support support, Topic topic) {
        SupportRow row = support.getRows().isEmpty() ? null : dice.pick(support.getRows());
        if (row != null && dice.chance(0.9)) {
            Finding finding = draft.addFinding(dice.pick(draft.world.kindsOf(row.getConcept())),
                    dice.isKind() ? FindingStatus.PRESENT : dice.pick(FindingStatus.values()));
            finding.setDate(values.known(draft.today.minusDays(3), dice.isKind()));
        }
        Quantity amount = row == null ? support.getAmount() : row.getAmount();
        int most = amount.getAmount().intValue();
        int done = dice.chance(0.5) ? 0 : dice.between(1, most + 1);
        if (done > 0) {
            Treatment course = treatment(dice.pick(topic.getServices()), FindingStatus.PRESENT);
            course.setCount(done);
            course.setState(dice.pick(TreatmentState.DONE, TreatmentState.DONE, TreatmentState.AUTHORIZED,
                    TreatmentState.ONGOING));
            date(course, row == null || row.getWindow() == null ? support.getWindow() : row.getWindow());
            course.setRegion(
                    Draft.name(dice.pick(draft.region(), null, draft.region(), dice.pick(draft.world.regions()))));
        }
        if (dice.chance(0.9)) {
            BigDecimal asked = new BigDecimal(Math.max(1, most - done + dice.between(-2, 4)));
            draft.item().setQuantity(values.measure(asked, amount.getUnit(), dice.isKind()));
        }
    }

    static List<RequestKind> kinds() {
        return List.of(RequestKind.FIRST, RequestKind.FIRST, RequestKind.REPEAT, RequestKind.REPEAT,
                RequestKind.NOT_STATED);
    }
}
