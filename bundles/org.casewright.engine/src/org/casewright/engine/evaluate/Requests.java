package org.casewright.engine.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Condition.Requested;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Dimension;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.RequestedAmount;
import org.casewright.engine.rules.Source;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Item;

/** Judges an amount of the request. */
final class Requests {

    private Requests() {
    }

    static CriterionVerdict judge(Criterion criterion, Requested requested, Scene scene) {
        Range asked = amount(requested.amount(), scene.item());
        if (requested.sources().isEmpty()) {
            Standing standing = Standing.of(asked == null ? Truth.UNKNOWN : requested.comparison().test(asked));
            return new CriterionVerdict(criterion, standing, List.of(), List.of(), null, known(asked, requested));
        }
        EvidenceList evidence = new EvidenceList();
        Dimension dimension = requested.comparison().bound().dimension();
        Amounts had = new Amounts(scene.topic().services(), null, new NotElsewhere(scene.concepts(),
                scene.item().region()), scene.anytime(), dimension, scene, evidence);
        Known known = known(asked, requested).plus(had.total(had(requested)));
        if (requested.sources().contains(Source.TOGETHER)) {
            known = known.plus(together(requested.amount(), dimension, scene));
        }
        Standing standing = had.isConflicting() ? Standing.CONFLICTING
                : Standing.of(known.test(requested.comparison()));
        return new CriterionVerdict(criterion, standing, evidence.inOrder(), List.of(), null, known);
    }

    private static Known known(Range asked, Requested requested) {
        return Known.of(asked, requested.comparison().bound().dimension());
    }

    /** What was had already, of what counts with the request. */
    private static Set<Source> had(Requested requested) {
        Set<Source> had = EnumSet.of(Source.DONE, Source.AUTHORIZED);
        had.retainAll(requested.sources());
        return had;
    }

    /** What the other items ask for that the same topic covers. */
    private static Known together(RequestedAmount amount, Dimension dimension, Scene scene) {
        Known together = Known.ZERO;
        for (Item item : scene.snapshot().items()) {
            if (item.index() != scene.item().index() && item.service() != Concepts.NONE
                    && scene.concepts().isAnyOf(item.service(), scene.topic().services())
                    && Coverage.isTogether(item, scene.item(), scene.concepts())) {
                together = together.plus(Known.of(amount(amount, item), dimension));
            }
        }
        return together;
    }

    private static Range amount(RequestedAmount amount, Item item) {
        return switch (amount) {
            case QUANTITY -> item.quantity();
            case FREQUENCY -> item.frequency();
            case DURATION -> item.duration();
            case DOSE -> item.dose();
        };
    }
}
