package org.casewright.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.stream.Collectors;

import org.casewright.text.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final Terms TERMS = new Terms(Map.of(
            "low back", "LowBack",
            "back", "Back",
            "lumbar spine", "LowBack",
            "knee", "Knee",
            "knee brace", "KneeBrace",
            "biopsy", "Biopsy",
            "x-ray", "XRay",
            "pelvis", "Pelvis",
            "Morton's neuroma", "Neuroma"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        Pain in the Low Back             | LowBack: Low Back
        low-back strain                  | LowBack: low-back
        back pain, then low back pain    | Back: back; LowBack: low back
        KNEES                            | Knee: KNEES
        a knee brace for the knee        | KneeBrace: knee brace; Knee: knee
        two biopsies                     | Biopsy: biopsies
        x rays of the pelvis             | XRay: x rays; Pelvis: pelvis
        a Morton\u2019s neuroma          | Neuroma: Morton\u2019s neuroma
        the knee's stability             | Knee: knee's
        backlog and background           | none
        the lumbar; spine                | LowBack: lumbar; spine
        kneeling                         | none
        """)
    void findsTheLongestTermsAndTheirSpans(String text, String expected) {
        String found = TERMS.find(text).stream().map(mention -> mention.concept() + ": " + mention.span().in(text))
                .collect(Collectors.joining("; "));

        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void aTermHasAWord() {
        assertThrows(IllegalArgumentException.class, () -> new Terms(Map.of(" - ", "Nothing")));
    }
}
