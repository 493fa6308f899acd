package org.casewright.engine.evaluate;

import org.casewright.engine.rules.Assumption;
import org.casewright.engine.rules.Status;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Fact;

/** Whether the record leaves room for a stated default. */
final class Assumptions {

    private Assumptions() {
    }

    /** Whether the record says nothing of what is undocumented. A search that found nothing leaves room. */
    static boolean hold(Assumption assumption, CaseSnapshot snapshot) {
        int undocumented = assumption.undocumented().id();
        for (int kind : snapshot.concepts().descendants(undocumented)) {
            for (Fact fact : snapshot.about(kind)) {
                if (fact.status() != Status.SEARCHED_NOT_FOUND
                        && snapshot.concepts().isA(fact.concept(), undocumented)) {
                    return false;
                }
            }
        }
        return true;
    }
}
