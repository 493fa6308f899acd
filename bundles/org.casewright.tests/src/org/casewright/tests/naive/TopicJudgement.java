package org.casewright.tests.naive;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.Topic;

/**
 * What one topic says of an item.
 *
 * @param amount how much is supported, where that is only a part; otherwise null
 * @param applicability the guideline's and the topic's criteria of applying
 */
public record TopicJudgement(Topic topic, Expectation result, BigDecimal amount, List<Judged> applicability,
        List<Judged> indications, List<Judged> exclusions) {

    TopicJudgement notCovered() {
        return new TopicJudgement(topic, Expectation.NOT_COVERED, null, applicability, indications, exclusions);
    }

    /** All criteria, those within others too. */
    public Stream<Judged> all() {
        return Stream.of(applicability, indications, exclusions).flatMap(List::stream).flatMap(Judged::all);
    }
}
