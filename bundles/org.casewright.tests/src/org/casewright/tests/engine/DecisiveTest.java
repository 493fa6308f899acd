package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.casewright.engine.evaluate.TopicVerdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shortest statement of what is missing or in the way. */
class DecisiveTest {

    private static final String GIVENS = "diagnosis Strain; absent symptom Pain; absent finding Gain; "
            + "never tried Therapy; finding Faber at L5Root left; finding Gaenslen at S1Root left";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # all that is not met stands in the way, not what is merely missing
            all of { s: diagnosis Strain b: symptom Pain c: finding Gain d: finding Twitch }     | b, c
            all of { s: diagnosis Strain d: finding Twitch e: finding Compression }              | d, e
            # the cheapest alternative is what is missing
            any of { s: all of { d: finding Twitch e: finding Compression } f: test Score }      | f
            any of { b: symptom Pain c: finding Gain }                                           | b, c
            none of { s: diagnosis Strain b: symptom Pain }                                      | s
            none of { b: symptom Pain d: finding Twitch }                                        | d
            at least 2 of { s: diagnosis Strain d: finding Twitch e: finding Compression }       | d
            at least 3 of { s: diagnosis Strain d: finding Twitch b: symptom Pain }              | b
            when diagnosis Strain then { b: symptom Pain d: finding Twitch }                     | b
            when diagnosis Strain then { d: finding Twitch e: finding Compression }              | d, e
            when test Score then { b: symptom Pain }                                             | ?
            any of { g: all of { s: diagnosis Strain b: symptom Pain } c: finding Gain }         | b, c
            h: tried and failed Therapy                                                          | ?
            same root { s: finding Faber b: finding Gaenslen }                                   | ?
            same root { s: finding Faber d: finding Twitch }                                     | d
            """)
    void theFewestLeavesDecide(String criterion, String labels) {
        TopicVerdict verdict = Judged.topic("indicated when " + criterion, GIVENS);

        assertEquals(labels, verdict.decisive().stream().map(leaf -> leaf.criterion().label())
                .map(label -> label.isEmpty() ? "?" : label).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicated when b: symptom Pain not indicated when s: diagnosis Strain | s
            indicated when b: symptom Pain not indicated when d: finding Twitch   | b
            indicated when s: diagnosis Strain                                    | ''
            """)
    void anExclusionThatIsMetDecides(String clauses, String labels) {
        assertEquals(labels, Judged.topic(clauses, GIVENS).decisive().stream()
                .map(leaf -> leaf.criterion().label()).collect(Collectors.joining(", ")));
    }
}
