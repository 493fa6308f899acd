package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.Quotes;
import org.casewright.workbench.records.document.Word;
import org.casewright.workbench.records.document.WordRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes are found again on their page. */
class QuotesTest {

    private static final PageText PAGE = page("She worked in Spain. Low back pain, 5 to 7\nout of 10, since the in-\n"
            + "jury. SLR on the left is posi- tive at 30\u00B0; na\u00EFve to opi\u00ADoids. Pain at L4-L5.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Low back pain, 5 to 7 out of 10 | 4 | 12",
        "low BACK  pain 5 to 7 | 4 | 9",
        "since the injury. | 13 | 16",
        "pain at L4-L5 | 29 | 31",
        "positive at 30 degrees | -1 | -1",
        "positive at 30 | 22 | 25",
        "naive to opioids | 26 | 28",
        "Spain | 3 | 3",
        "no such words | -1 | -1",
        "pain | 6 | 6",
    })
    void aQuoteIsFoundWhateverItsBlanksAndHyphens(String quote, int first, int last) {
        List<WordRange> expected = first < 0 ? List.of() : List.of(new WordRange(first, last));
        assertEquals(expected, Quotes.locate(quote, PAGE));
    }

    @Test
    void wordsLeftOutDivideAQuote() {
        assertEquals(List.of(new WordRange(4, 6), new WordRange(17, 20)),
                Quotes.locate("Low back pain … SLR on the left", PAGE));
        assertEquals(List.of(new WordRange(4, 6), new WordRange(17, 17)),
                Quotes.locate("Low back pain [...] SLR", PAGE));
        assertEquals(List.of(), Quotes.locate("SLR ... Low back pain", PAGE));
    }

    @Test
    void aQuoteThatSaysNothingIsNowhere() {
        assertEquals(List.of(), Quotes.locate(" -- ", PAGE));
        assertEquals(List.of(), Quotes.locate("pain", PageText.NONE));
    }

    @Test
    void eachLineHasABoxOfItsOwn() {
        assertEquals(2, Quotes.boxes("5 to 7 out of 10", PAGE).size());
    }

    /** A page whose words are as wide as their letters are many. */
    static PageText page(String text) {
        List<Word> words = new ArrayList<>();
        int offset = 0;
        int line = 0;
        for (String row : text.split("\n", -1)) {
            int start = offset;
            for (String word : row.split(" ")) {
                words.add(
                        new Word(offset, word, new Box(6 * (offset - start), 12 * line, 6 * word.length(), 10), line));
                offset += word.length() + 1;
            }
            line++;
        }
        return new PageText(text, words);
    }
}
