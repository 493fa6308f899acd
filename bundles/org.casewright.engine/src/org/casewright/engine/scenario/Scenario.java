package org.casewright.engine.scenario;

import java.util.List;

import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.SourceSpan;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.snapshot.CaseSnapshot;

/**
 * A test of a topic. The first item of its case is judged; the others are asked for in the same case.
 *
 * @param outcome what is expected
 * @param supported how much is expected to be supported; null where that is not said
 * @param causes each has to have a part in the decision
 * @param standings how labelled criteria are expected to stand
 * @param totals what sums are expected to come to
 */
public record Scenario(String title, Topic topic, CaseSnapshot snapshot, Outcome outcome, Amount supported,
        List<Cause> causes, List<Expected> standings, List<Total> totals, SourceSpan span) {

    public Scenario {
        causes = List.copyOf(causes);
        standings = List.copyOf(standings);
        totals = List.copyOf(totals);
    }

    /** What can come of a scenario. */
    public enum Outcome {
        INDICATED("indicated"), NOT_INDICATED("not indicated"), NOT_DOCUMENTED("not documented"),
        IN_PART("in part"), NOT_COVERED("not covered");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** The outcome as the language writes it. */
        public String words() {
            return words;
        }
    }

    /**
     * What is expected to have decided.
     *
     * @param label the label of a criterion; empty where a concept is named
     * @param concept a concept that the criterion is about; null where a label is given
     */
    public record Cause(String label, Concept concept) {

        /** The cause as the author wrote it. */
        public String words() {
            return concept == null ? label : concept.name();
        }
    }

    /** How a labelled criterion is expected to stand. */
    public record Expected(String label, Standing standing) {
    }

    /** What a sum that a criterion compares is expected to come to. */
    public record Total(String sum, Amount amount) {
    }
}
