package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.snapshot.Item;

/**
 * What the library says of one item.
 *
 * @param follows the index of the item whose decision this one follows; -1 where it follows none
 * @param topicVerdict what the chosen topic says, also where the item follows another; null where none covers it
 * @param candidates every topic that covers the service, with what became of it; in order of their names
 */
public record ItemVerdict(Item item, Result result, Proposal proposal, int follows, TopicVerdict topicVerdict,
        List<Candidate> candidates) {

    public ItemVerdict {
        candidates = List.copyOf(candidates);
    }

    /** What can come out for an item. */
    public enum Result {
        INDICATED, NOT_INDICATED, IN_PART, NOT_DOCUMENTED,
        /** No topic in force covers it. */
        NOT_COVERED,
        /** It goes with a surgery whose denial is upheld. */
        FOLLOWS
    }

    /** The decision that is proposed. */
    public enum Proposal {
        OVERTURNED, UPHELD, NONE
    }

    /** The fewest leaves that decide; empty where no topic covers the item or it follows another. */
    public List<CriterionVerdict> decisive() {
        return result == Result.FOLLOWS || topicVerdict == null ? List.of() : topicVerdict.decisive();
    }
}
