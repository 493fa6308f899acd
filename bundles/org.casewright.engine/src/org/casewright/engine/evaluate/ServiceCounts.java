package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.rules.Condition.ServiceCount;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Truth;

/** Judges how much of some services was done, is authorized, or is asked for. */
final class ServiceCounts {

    private final ServiceCount count;
    private final Scene scene;
    private final EvidenceList evidence = new EvidenceList();
    private Known known;

    private ServiceCounts(ServiceCount count, Scene scene) {
        this.count = count;
        this.scene = scene;
    }

    static CriterionVerdict judge(Criterion criterion, ServiceCount count, Scene scene) {
        ServiceCounts counts = new ServiceCounts(count, scene);
        Standing standing = Sides.onEach(count.scope(), scene.item(), counts::on);
        return new CriterionVerdict(criterion, standing, counts.evidence.inOrder(), List.of(), null, counts.known);
    }

    private Standing on(Side side) {
        Place place = scene.place(count.scope(), side);
        Amounts amounts = new Amounts(count.concepts(), count.window(), place, scene.times(count.scope()),
                count.comparison().bound().dimension(), scene, evidence);
        known = amounts.total(count.sources());
        Truth enough = known.test(count.comparison());
        return amounts.isConflicting() ? Standing.CONFLICTING
                : enough != Truth.UNKNOWN ? Standing.of(enough) : Searches.of(count.concepts(), place, scene, evidence);
    }
}
