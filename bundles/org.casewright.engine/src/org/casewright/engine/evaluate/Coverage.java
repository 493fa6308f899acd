package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Item;

/** Whether a topic is about the region of an item. */
final class Coverage {

    private Coverage() {
    }

    /** Whether the regions of a topic and of its guideline hold the item's. */
    static Truth region(Topic topic, Item item, Concepts concepts) {
        return within(item.region(), topic.regions(), concepts)
                .and(within(item.region(), topic.guideline().regions(), concepts));
    }

    private static Truth within(int region, List<Concept> regions, Concepts concepts) {
        if (regions.isEmpty()) {
            return Truth.TRUE;
        }
        if (region == Concepts.NONE) {
            return Truth.UNKNOWN;
        }
        Truth within = Truth.FALSE;
        for (Concept whole : regions) {
            within = within.or(Truth.between(concepts.liesWithin(region, whole.id()),
                    concepts.overlap(region, whole.id())));
        }
        return within;
    }
}
