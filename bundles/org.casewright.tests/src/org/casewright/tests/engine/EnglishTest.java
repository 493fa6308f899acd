package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.casewright.engine.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

    @Test
    void listsReadAsLists() {
        assertEquals("", English.and(List.of()));
        assertEquals("rest", English.and(List.of("rest")));
        assertEquals("rest and ice", English.and(List.of("rest", "ice")));
        assertEquals("rest, ice or heat", English.or(List.of("rest", "ice", "heat")));
        assertEquals("the report dated May 1, 2016, the note dated May 2, 2016, and the plan",
                English.and(List.of("the report dated May 1, 2016", "the note dated May 2, 2016", "the plan")));
        assertEquals("rest, or ice, heat and sleep", English.or(List.of("rest", "ice, heat and sleep")));
        assertEquals("rest; ice, heat and sleep; and work",
                English.and(List.of("rest", "ice, heat and sleep", "work")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twitch response           | a twitch response
            effusion of the knee      | an effusion of the knee
            MRI scan                  | an MRI scan
            TENS unit                 | a TENS unit
            low back pain             | low back pain
            another test              | another test
            """)
    void onlyWhatIsCountedTakesAnArticle(String noun, String phrase) {
        assertEquals(phrase, English.withArticle(noun));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            provocation test | provocation tests
            therapy          | therapies
            test of function | tests of function
            diagnosis        | diagnoses
            X-ray            | X-rays
            """)
    void headsTurnPlural(String noun, String plural) {
        assertEquals(plural, English.plural(noun));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Physical therapy | physical therapy
            MRI of the knee  | MRI of the knee
            EMG/NCV study    | EMG/NCV study
            X-ray            | X-ray
            L5 injection     | L5 injection
            """)
    void titlesTurnSmallUnlessTheyAreSpelled(String title, String inProse) {
        assertEquals(inProse, English.small(title));
    }

    @Test
    void smallNumbersAreWords() {
        assertEquals("three", English.number(new BigDecimal("3.0")));
        assertEquals("12", English.number(new BigDecimal("12")));
        assertEquals("2.5", English.number(new BigDecimal("2.50")));
        assertEquals("no", English.number(BigDecimal.ZERO));
    }

    @Test
    void sentencesBeginLargeAndEnd() {
        assertEquals("The pain lasts.", English.sentence("the pain lasts"));
        assertEquals("He said \"stop.\"", English.sentence("he said \"stop.\""));
    }
}
