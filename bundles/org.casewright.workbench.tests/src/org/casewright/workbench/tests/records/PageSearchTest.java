package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.casewright.workbench.records.document.PageSearch;
import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.SearchHit;
import org.casewright.workbench.records.document.WordRange;
import org.junit.jupiter.api.Test;

/** What is looked for is found, with the words around it. */
class PageSearchTest {

    private static final PageText PAGE = QuotesTest
            .page("Lumbar radiculopathy. The patient\u2019s pain goes down the left "
                    + "leg; radicu-\nlar pain at night. Radiculitis was\nruled out.");

    @Test
    void theBeginningOfAWordIsEnough() {
        List<SearchHit> hits = new PageSearch("RADICUL").find(3, PAGE);
        assertEquals(List.of(new WordRange(1, 1), new WordRange(10, 11), new WordRange(15, 15)),
                hits.stream().map(SearchHit::words).toList());
        assertEquals("radicu- l", hits.get(1).match());
        assertEquals(3, hits.get(0).page());
    }

    @Test
    void wordsAreFoundOverTheEndOfALine() {
        assertEquals(1, new PageSearch("radiculitis was ruled  out").find(1, PAGE).size());
        assertEquals(1, new PageSearch("patient's pain").find(1, PAGE).size());
    }

    @Test
    void theWordsAroundAreWhole() {
        SearchHit hit = new PageSearch("night").find(1, PAGE).get(0);
        assertEquals("night", hit.match());
        assertTrue(hit.before().startsWith("goes down the left leg;"), hit.before());
        assertEquals(". Radiculitis was ruled out.", hit.after());
        assertEquals("Lumbar ", new PageSearch("radiculop").find(1, PAGE).get(0).before());
    }

    @Test
    void nothingIsFoundForNothing() {
        assertTrue(new PageSearch("  ").isEmpty());
        assertEquals(List.of(), new PageSearch(" ").find(1, PAGE));
        assertEquals(List.of(), new PageSearch("shoulder").find(1, PAGE));
    }
}
