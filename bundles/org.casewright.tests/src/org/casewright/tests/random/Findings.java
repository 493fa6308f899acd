package org.casewright.tests.random;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Count;
import org.casewright.model.guideline.Polarity;
import org.casewright.model.guideline.Presence;
import org.casewright.model.guideline.Scoped;
import org.casewright.model.guideline.Source;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Method;
import org.casewright.model.imrcase.Treatment;
import org.casewright.model.imrcase.TreatmentState;

/** Findings that conditions ask for. */
final class Findings {

    private final Draft draft;
    private final Dice dice;
    private final Values values;
    private final Places places;

    Findings(Draft draft, Values values) {
        this.draft = draft;
        this.dice = draft.dice;
        this.values = values;
        this.places = new Places(draft);
    }

    void presence(Presence presence, boolean met) {
        if (!met && dice.isKind()) {
            return;
        }
        boolean positive = presence.getPolarity() == Polarity.PRESENT;
        Concept asked = dice.pick(presence.getConcepts());
        boolean present = met || dice.chance(0.5) ? positive : !positive;
        FindingStatus wished = present ? FindingStatus.PRESENT : FindingStatus.ABSENT;
        Finding finding = draft.addFinding(near(asked, wished), status(wished));
        place(finding, presence);
        finding.setMethod(method(presence));
        value(finding, presence);
        if (presence.getSince() != null && dice.isKind()) {
            new Courses(draft, values).before(presence.getSince(), draft.today.minusDays(dice.between(12, 90)));
        }
        for (Concept companion : presence.getCompanions()) {
            if (dice.isKind() || dice.chance(0.5)) {
                companion(companion, finding, presence);
            }
        }
        if (dice.chance(0.08)) {
            place(draft.addFinding(near(asked, wished), dice.pick(FindingStatus.values())), presence);
        }
    }

    private void companion(Concept concept, Finding main, Presence presence) {
        Finding companion = draft.addFinding(near(concept, FindingStatus.PRESENT), status(FindingStatus.PRESENT));
        place(companion, presence);
        if (dice.isKind()) {
            companion.setRegion(main.getRegion());
            companion.setSide(main.getSide());
        }
    }

    private FindingStatus status(FindingStatus wished) {
        return dice.isKind() ? wished : dice.pick(FindingStatus.values());
    }

    /** The concept itself or, of what is present, a special case; sometimes a more general one. */
    private Concept near(Concept concept, FindingStatus status) {
        if (dice.chance(0.06)) {
            return dice.pick(draft.world.above(concept, false));
        }
        return status == FindingStatus.PRESENT && dice.chance(0.5) ? dice.pick(draft.world.kindsOf(concept)) : concept;
    }

    private void place(Finding finding, Scoped scope) {
        places.put(finding, scope, dice.isKind());
        finding.setDate(values.known(day(scope), dice.isKind()));
        if (finding instanceof Treatment treatment) {
            treatment.setState(dice.isKind() ? TreatmentState.ONGOING : dice.pick(TreatmentState.values()));
        }
        if (scope.getLasting() != null) {
            LocalDate onset = values.before(draft.today, scope.getLasting(), dice.isKind());
            finding.setOnset(values.known(onset, dice.isKind()));
        }
        if (dice.chance(0.02)) {
            finding.setResolved(values.known(draft.today.minusDays(dice.between(-5, 5)), false));
        }
    }

    private LocalDate day(Scoped scope) {
        if (scope.getWithin() != null && !dice.isKind()) {
            return values.back(draft.today, scope.getWithin()).plusDays(dice.between(-1, 1));
        }
        return draft.today.minusDays(dice.isKind() ? dice.between(1, 12) : dice.between(-40, 400));
    }

    private Method method(Presence presence) {
        if (presence.getMethods().isEmpty()) {
            return dice.isKind() ? Method.UNSPECIFIED : dice.pick(Method.values());
        }
        return dice.isKind() ? dice.pick(presence.getMethods()) : dice.pick(Method.values());
    }

    private void value(Finding finding, Presence presence) {
        if (presence.getValue() == null || dice.chance(0.03)) {
            return;
        }
        finding.getValues().add(values.measure(presence.getValue(), dice.isKind()));
        if (dice.chance(0.1)) {
            Measure named = values.measure(new BigDecimal(dice.below(9)), null, true);
            named.setName("worst");
            finding.getValues().add(named);
        }
    }

    void count(Count count, boolean met) {
        Concept first = count.getConcepts().getFirst();
        int wished = values.number(count.getComparison(), met && dice.isKind()).intValue();
        if (Draft.isGiven(first)) {
            amounts(count, wished);
            return;
        }
        List<Concept> kinds = new ArrayList<>(draft.world.kindsOf(dice.pick(count.getConcepts())));
        for (int i = 0; i < wished && !kinds.isEmpty(); i++) {
            Concept kind = kinds.remove(dice.below(kinds.size()));
            place(draft.addFinding(kind, status(FindingStatus.PRESENT)), count);
        }
        if (dice.chance(0.15)) {
            FindingStatus status = dice.pick(FindingStatus.ABSENT, FindingStatus.SEARCHED_NOT_FOUND);
            place(draft.addFinding(first, status), count);
        }
    }

    private void amounts(Count count, int wished) {
        boolean authorized = count.getCounting().contains(Source.AUTHORIZED);
        int left = wished;
        while (left > 0) {
            int some = dice.between(1, left);
            Treatment course = draft.addTreatment(near(dice.pick(count.getConcepts()), FindingStatus.PRESENT),
                    FindingStatus.PRESENT);
            new Courses(draft, values).date(course, count.getWindow());
            course.setState(authorized && dice.chance(0.4) ? TreatmentState.AUTHORIZED : TreatmentState.DONE);
            places.put(course, count, dice.isKind());
            course.setCount(some == 1 ? null : Integer.valueOf(some));
            left -= some;
        }
    }
}
