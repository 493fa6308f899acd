package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.rules.Condition.ServiceCount;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Truth;

/** Judges how much of some services was done, is authorized, or is asked for. */
final class ServiceCounts {

    private ServiceCounts() {
    }

    static CriterionVerdict judge(Criterion criterion, ServiceCount count, Scene scene) {
        EvidenceList evidence = new EvidenceList();
        Place place = Wanted.of(count.scope(), scene.item(), scene.item().side(), scene.concepts());
        Amounts amounts = new Amounts(count.concepts(), count.window(), place, Times.of(count.scope(), scene),
                count.comparison().bound().dimension(), scene, evidence);
        Known known = amounts.total(count.sources());
        Truth enough = known.test(count.comparison());
        Standing standing = amounts.isConflicting() ? Standing.CONFLICTING
                : enough != Truth.UNKNOWN ? Standing.of(enough) : Searches.of(count.concepts(), place, scene, evidence);
        return new CriterionVerdict(criterion, standing, evidence.inOrder(), List.of(), null, known);
    }
}
