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

    /**
     * Whether what is asked for at two places is asked for together: at one region, at parts of one part of the body
     * such as two discs of the lumbar spine, or where a region is not stated.
     */
    static boolean isTogether(Item one, Item other, Concepts concepts) {
        if (one.region() == Concepts.NONE || other.region() == Concepts.NONE
                || concepts.overlap(one.region(), other.region())) {
            return true;
        }
        List<Integer> wholes = concepts.get(one.region()).parents();
        for (int whole : concepts.get(other.region()).parents()) {
            if (wholes.contains(whole) && !concepts.get(whole).parents().isEmpty()) {
                return true;
            }
        }
        return false;
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
