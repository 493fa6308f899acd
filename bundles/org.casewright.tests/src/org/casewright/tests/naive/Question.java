package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.Presence;
import org.casewright.model.guideline.Standing;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Method;
import org.casewright.model.imrcase.TreatmentState;

/** Whether one concept is present, as a condition asks for it. */
record Question(Concept concept, List<Concept> companions, Comparison value, List<Method> methods,
        List<FindingStatus> counting, Scope scope, Scene scene) {

    static Question of(Presence presence, Concept concept, Scene scene) {
        return new Question(concept, presence.getCompanions(), presence.getValue(), presence.getMethods(),
                presence.getCounting(), Scope.of(presence), scene);
    }

    static Question simple(Concept concept, Scope scope, Scene scene) {
        return new Question(concept, List.of(), null, List.of(), List.of(), scope, scene);
    }

    /** The same question, whatever the method. */
    Question byAnyMethod() {
        return new Question(concept, companions, value, List.of(), counting, scope, scene);
    }

    /** The facts that speak for the presence, and are of the place, time and method asked for or may be. */
    List<Fact> present() {
        return scene.facts().stream().filter(this::countsAsPresent)
                .filter(fact -> Vocabularies.isA(fact.concept(), concept))
                .filter(fact -> selects(fact) != Answer.NO)
                .toList();
    }

    private boolean countsAsPresent(Fact fact) {
        if (fact.isIn(TreatmentState.AUTHORIZED) || fact.isIn(TreatmentState.PLANNED)) {
            return false;
        }
        boolean stopped = fact.isIn(TreatmentState.DONE) && fact.concept().getKind() == ConceptKind.DRUG
                && fact.says(FindingStatus.PRESENT);
        FindingStatus status = stopped ? FindingStatus.HISTORICAL : fact.status();
        return status == FindingStatus.PRESENT || counting.contains(status);
    }

    Answer selects(Fact fact) {
        return scope.place(fact, scene).and(scope.window(fact, scene)).and(byMethod(fact));
    }

    private Answer byMethod(Fact fact) {
        if (methods.isEmpty() || methods.contains(fact.method())) {
            return Answer.YES;
        }
        return fact.method() == Method.UNSPECIFIED ? Answer.UNKNOWN : Answer.NO;
    }

    /** The facts that speak against it: absences of this or anything more general that cover what is asked. */
    List<Fact> absent() {
        return scene.facts().stream().filter(fact -> fact.says(FindingStatus.ABSENT))
                .filter(fact -> Vocabularies.isA(concept, fact.concept()))
                .filter(fact -> scope.absenceCovers(fact, concept, scene))
                .filter(fact -> scope.window(fact, scene) == Answer.YES && byMethod(fact) == Answer.YES)
                .toList();
    }

    /** The word for an unknown answer to this question. */
    Standing unknown() {
        boolean searched = scene.facts().stream().anyMatch(fact -> fact.says(FindingStatus.SEARCHED_NOT_FOUND)
                && Vocabularies.isA(concept, fact.concept()) && scope.searchCovers(fact, concept, scene));
        return searched ? Standing.NOT_DOCUMENTED : Standing.OPEN;
    }
}
