package org.casewright.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.casewright.text.Negation;
import org.casewright.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Denies numbness, tingling or weakness.                           | numbness, tingling, weakness |
        No evidence of fracture, but swelling is present.                | fracture                     | swelling
        There is no radiculopathy. Spasm is noted.                       | radiculopathy                | Spasm
        He walks without a limp although with pain.                      | limp                         | pain
        The Spurling test was negative; Tinel was positive.              | Spurling                     | Tinel
        A fracture was not seen and effusion has been ruled out.         | fracture, effusion           |
        The worker doesn't have locking.                                 | locking                      |
        No change in his pain.                                           |                              | pain
        Not only pain but numbness.                                      |                              | pain, numbness
        MRI without contrast showed a tear.                              |                              | tear
        No. 3 on the list is a brace.                                    |                              | brace
        Negative for giving way; complains of clicking.                  | giving way                   | clicking
        He has pain.                                                     |                              | pain
        Lack of strength due to pain.                                    | strength                     | pain
        """)
    void reachesToTheEndOfTheClause(String text, String negated, String affirmed) {
        for (String word : words(negated)) {
            assertEquals(true, isNegated(text, word), word + " in: " + text);
        }
        for (String word : words(affirmed)) {
            assertEquals(false, isNegated(text, word), word + " in: " + text);
        }
    }

    private static boolean isNegated(String text, String word) {
        return Negation.isNegated(text, new Span(text.indexOf(word), word.length()));
    }

    private static String[] words(String list) {
        return list == null ? new String[0] : Arrays.stream(list.split(",")).map(String::strip).toArray(String[]::new);
    }
}
