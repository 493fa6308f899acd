package org.casewright.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.casewright.text.BodySide;
import org.casewright.text.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        Pain in the left knee                                | left
        RIGHT SHOULDER arthroscopy                           | right
        bilateral wrist splints                              | bilateral
        Tender bilaterally over the facets                   | bilateral
        Bilat. knee films                                    | bilateral
        b/l hand numbness                                    | bilateral
        both knees give way                                  | bilateral
        both of his upper extremities                        | bilateral
        both medications help                                | none
        both were denied                                     | none
        left and right hips                                  | left, right
        right/left hand                                      | right, left
        Pain (L) elbow, not (R)                              | left, right
        Straight leg raise positive on the left at 30 degrees | left
        worse on the left than the right                     | left, right
        radiates to the left                                 | left
        He has left knee pain                                | left
        weakness of the left with grip                       | left
        She left work in May                                 | none
        The worker left the job and has not come back        | none
        was left with a limp                                 | none
        No treatment options were left.                      | none
        what little function is left                         | none
        The wound was left open                              | none
        He is right-hand dominant                            | none
        a left handed carpenter                              | none
        right handed, with pain in the right thumb           | right
        Seen right away                                      | none
        right after the fall                                 | none
        the right to appeal                                  | none
        all right                                            | none
        upright MRI; bright light; leftover                  | none
        Left-sided sciatica                                  | left
        """)
    void sidesOfTheBodyAndNotOtherSenses(String text, String expected) {
        String found = Sides.find(text).stream().map(mention -> mention.side().word())
                .collect(Collectors.joining(", "));

        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void theSpanIsTheWord() {
        String text = "MRI of the right (dominant) hand";

        assertEquals("right", Sides.find(text).get(0).span().in(text));
    }

    @Test
    void leftAndRightTogetherAreBilateral() {
        assertEquals(Optional.of(BodySide.BILATERAL), BodySide.combined(List.of(BodySide.LEFT, BodySide.RIGHT)));
        assertEquals(Optional.of(BodySide.LEFT), BodySide.combined(List.of(BodySide.LEFT, BodySide.LEFT)));
        assertEquals(Optional.empty(), BodySide.combined(List.of()));
    }
}
