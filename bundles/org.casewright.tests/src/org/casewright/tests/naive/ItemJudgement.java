package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.Topic;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;

/**
 * What the library says of an item.
 *
 * @param chosen what the topic says that the item is judged by; null where none covers it
 * @param candidates the topics about its service, in the order of the files
 * @param followed the item whose fate this one shares, or null
 * @param proposal undecided where nothing is proposed
 */
public record ItemJudgement(DisputedItem item, TopicJudgement chosen, List<Candidate> candidates, DisputedItem followed,
        Decision proposal) {

    /** A topic about the service of an item, and whether it certainly covers the item. */
    public record Candidate(Topic topic, boolean covers, List<Judged> applicability) {
    }

    public Expectation result() {
        return chosen == null ? Expectation.NOT_COVERED : chosen.result();
    }
}
