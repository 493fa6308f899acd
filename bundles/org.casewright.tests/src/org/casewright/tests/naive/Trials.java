package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Standing;
import org.casewright.model.guideline.Tried;

/** Whether treatments were tried, for how long, and whether they failed. */
record Trials(Tried tried, Scene scene) {

    Outcome outcome() {
        List<Standing> standings = tried.getConcepts().stream().map(this::standing).toList();
        return Outcome.of(switch (tried.getQuantifier()) {
            case ALL -> Kleene.all(standings);
            case ANY -> Kleene.any(standings);
            case NONE -> Kleene.none(standings);
            case AT_LEAST -> Kleene.atLeast(tried.getCount(), standings);
        });
    }

    private Standing standing(Concept concept) {
        Treatments treatments = new Treatments(concept, Scope.of(tried), scene);
        List<Fact> given = treatments.selected().stream()
                .filter(fact -> !tried.isFailed() || !new Outcomes(fact, treatments.given()).isOutdated()).toList();
        if (treatments.never()) {
            boolean contradicted = given.stream().anyMatch(fact -> treatments.selects(fact) == Answer.YES
                    && trial(fact, given, treatments) != Standing.NOT_MET);
            return contradicted ? Standing.CONFLICTING : Standing.NOT_MET;
        }
        List<Standing> trials = given.stream().map(fact -> trial(fact, given, treatments)).toList();
        return trials.isEmpty() ? treatments.unknown() : best(trials);
    }

    /** One trial that is met is enough, unless the record says the opposite of the very same one. */
    private static Standing best(List<Standing> trials) {
        boolean contradicted = !trials.contains(Standing.MET) && trials.contains(Standing.CONFLICTING);
        return contradicted ? Standing.CONFLICTING : Kleene.any(trials);
    }

    private Standing trial(Fact fact, List<Fact> given, Treatments treatments) {
        Answer selected = treatments.selects(fact);
        if (selected != Answer.YES) {
            return treatments.unknown();
        }
        Outcomes outcomes = new Outcomes(fact, given);
        Answer trial = tried.isFailed() ? lasting(fact).and(outcomes.failed()) : lasting(fact);
        boolean contradicted = trial == Answer.YES && tried.isFailed() && outcomes.isContradicted();
        return contradicted ? Standing.CONFLICTING : trial.standing(treatments.unknown());
    }

    private Answer lasting(Fact fact) {
        if (tried.getLasting() == null) {
            return Answer.YES;
        }
        return scene.arguments().elapsed(fact.start(), fact.end(scene.reference()), tried.getLasting());
    }
}
