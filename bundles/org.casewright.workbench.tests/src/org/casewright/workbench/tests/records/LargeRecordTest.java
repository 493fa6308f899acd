package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.casewright.workbench.records.document.PageSearch;
import org.casewright.workbench.records.document.RecordDocument;
import org.casewright.workbench.records.document.RecordFiles;
import org.casewright.workbench.records.document.SearchHit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record of 2,000 pages, as a packet of a long claim is. */
class LargeRecordTest {

    private static final int PAGES = 2000;

    @TempDir
    Path folder;

    @Test
    void opensAndShowsAnyPageAndIsSearchedThrough() throws Exception {
        Path file = Pdfs.large(folder.resolve("packet.pdf"), PAGES);
        try (RecordDocument document = Assertions.assertTimeout(Duration.ofSeconds(20), () -> RecordFiles.open(file))) {
            assertEquals(PAGES, document.pages());
            assertTrue(document.text(1234).text().startsWith("Chart note, sheet 1234 of 2000"));
            assertEquals(document.size(2000).width(), document.image(2000, 1).getWidth());
            List<Integer> pages = pagesWith(document, "sheet 19");
            assertEquals(1 + 10 + 100, pages.size());
            assertEquals(1999, pages.get(pages.size() - 1));
        }
    }

    private static List<Integer> pagesWith(RecordDocument document, String words) throws Exception {
        PageSearch search = new PageSearch(words);
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page <= document.pages(); page++) {
            search.find(page, document.text(page)).stream().map(SearchHit::page).forEach(pages::add);
        }
        return pages;
    }
}
