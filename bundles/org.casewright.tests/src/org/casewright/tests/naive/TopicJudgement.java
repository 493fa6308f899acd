package org.casewright.tests.naive;

import java.math.BigDecimal;
import java.util.List;

import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.Topic;

/**
 * What one topic says of an item.
 *
 * @param amount how much is supported, where that is only a part; otherwise null
 * @param criteria the criteria of its clauses, in the order of the source
 */
public record TopicJudgement(Topic topic, Expectation result, BigDecimal amount, List<Judged> criteria) {
}
