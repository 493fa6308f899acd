package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Relief;
import org.casewright.model.guideline.Standing;
import org.casewright.model.imrcase.Measure;

/** Whether the latest treatment of a kind gave relief enough. */
record Reliefs(Relief relief, Scene scene) {

    Standing standing() {
        Treatments treatments = new Treatments(relief.getTreatment(), Scope.of(relief), scene);
        List<Fact> given = treatments.selected();
        List<Standing> latest = given.stream().filter(fact -> mayBeLatest(fact, given))
                .map(fact -> relieved(fact, treatments).standing(treatments.unknown())).toList();
        if (treatments.never()) {
            boolean denied = latest.stream().allMatch(standing -> standing == Standing.NOT_MET);
            return denied ? Standing.NOT_MET : Standing.CONFLICTING;
        }
        return agreed(latest, treatments.unknown());
    }

    /** All that could be the latest have to say the same. */
    private static Standing agreed(List<Standing> latest, Standing unknown) {
        if (latest.isEmpty() || latest.stream().anyMatch(Kleene::isUnknown)) {
            return unknown;
        }
        return latest.stream().distinct().count() == 1 ? latest.getFirst() : Standing.CONFLICTING;
    }

    private boolean mayBeLatest(Fact fact, List<Fact> given) {
        Span day = fact.lastDay(scene.reference());
        return given.stream().noneMatch(other -> other.lastDay(scene.reference()).certainlyAfter(day));
    }

    private Answer relieved(Fact fact, Treatments treatments) {
        if (treatments.selects(fact) != Answer.YES) {
            return Answer.UNKNOWN;
        }
        return compare(fact.treatment().getRelief(), relief.getAmount())
                .and(compare(fact.treatment().getReliefDuration(), relief.getLasted()));
    }

    private Answer compare(Measure measure, Comparison comparison) {
        if (comparison == null) {
            return Answer.YES;
        }
        return measure == null ? Answer.UNKNOWN : scene.arguments().compare(Amount.of(measure), comparison);
    }
}
