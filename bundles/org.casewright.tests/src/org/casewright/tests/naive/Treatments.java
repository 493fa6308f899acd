package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Standing;
import org.casewright.model.imrcase.FindingStatus;

/** What the record says of one treatment, in the place that a condition asks for or perhaps in it. */
record Treatments(Concept concept, Scope scope, Scene scene) {

    List<Fact> given() {
        return scene.facts().stream().filter(Fact::isGiven)
                .filter(fact -> Vocabularies.isA(fact.concept(), concept))
                .filter(fact -> scope.place(fact, scene) != Answer.NO)
                .toList();
    }

    /** Those that are of the time asked for too, or may be. */
    List<Fact> selected() {
        return given().stream().filter(fact -> selects(fact) != Answer.NO).toList();
    }

    Answer selects(Fact fact) {
        return scope.place(fact, scene).and(scope.window(fact, scene));
    }

    /** Whether the record says that it was never given, and nothing later that it was. */
    boolean never() {
        return scene.facts().stream().filter(fact -> fact.says(FindingStatus.ABSENT) && fact.isTreatment())
                .filter(fact -> Vocabularies.isA(concept, fact.concept()) && scope.absenceCovers(fact, concept, scene))
                .anyMatch(fact -> certain().stream().noneMatch(given -> given.date().certainlyAfter(fact.date())));
    }

    /** Whether the record says both that it was given here and that it never was. */
    boolean contradicts() {
        return !certain().isEmpty() && never();
    }

    private List<Fact> certain() {
        return given().stream().filter(fact -> scope.place(fact, scene) == Answer.YES).toList();
    }

    Standing unknown() {
        return Question.simple(concept, scope, scene).unknown();
    }
}
