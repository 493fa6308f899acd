package org.casewright.criteria.ide.answer;

import java.util.List;
import java.util.Objects;

/**
 * What something is, for whoever rests on it.
 *
 * @param heading what it is and its name: {@code diagnosis Radiculopathy}
 * @param summary a sentence, or the term; may be empty
 * @param facts what else is known of it, in the order to be shown
 */
public record Description(String heading, String summary, List<Fact> facts) {

    /** One thing that is known: {@code also called: pinched nerve}. */
    public record Fact(String name, String value) {

        @Override
        public String toString() {
            return name + ": " + value;
        }
    }

    public Description {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(summary, "summary");
        facts = List.copyOf(facts);
    }

    /** A description without facts. */
    public static Description of(String heading, String summary) {
        return new Description(heading, summary, List.of());
    }

    /** The whole as plain text, a line for each part that is not empty. */
    public String text() {
        StringBuilder text = new StringBuilder(heading);
        if (!summary.isEmpty()) {
            text.append('\n').append(summary);
        }
        facts.forEach(fact -> text.append('\n').append(fact));
        return text.toString();
    }
}
