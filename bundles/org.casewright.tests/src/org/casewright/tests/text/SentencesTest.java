package org.casewright.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.casewright.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        He fell. She caught him.                          | He fell. ^ She caught him.
        Dr. Who saw 2.5 cm. of swelling.                  | Dr. Who saw 2.5 cm. of swelling.
        MRI vs. CT, e.g. Without contrast. Denied.        | MRI vs. CT, e.g. Without contrast. ^ Denied.
        Is it needed? No! It is not.                      | Is it needed? ^ No! ^ It is not.
        He said "it hurts." Then he left.                 | He said "it hurts." ^ Then he left.
        See p. 12. The guideline agrees.                  | See p. 12. ^ The guideline agrees.
        A full stop without a blank.Then more.            | A full stop without a blank. ^ Then more.
        no end                                            | no end
        """)
    void fullStopsThatEndASentence(String text, String expected) {
        assertEquals(expected, join(text));
    }

    @Test
    void aBlankLineEndsASentenceAndALineBreakDoesNot() {
        assertEquals("one\ntwo ^ three", join(" one\ntwo\n\nthree "));
        assertEquals("", join(" \n "));
    }

    private static String join(String text) {
        return Sentences.split(text).stream().map(span -> span.in(text)).collect(Collectors.joining(" ^ "));
    }
}
