package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.PageSize;
import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.Quotes;
import org.casewright.workbench.records.document.RecordDocument;
import org.casewright.workbench.records.document.RecordException;
import org.casewright.workbench.records.document.RecordFiles;
import org.casewright.workbench.records.document.WordRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, boxes and images of the pages of PDF files. */
class PdfDocumentTest {

    @TempDir
    Path folder;

    @Test
    void wordsStandInReadingOrderWithTheirLines() throws Exception {
        PageText text = only(Pdfs.withPages(folder.resolve("a.pdf"),
                List.of(List.of("Low back pain, 8 out of 10.", "Reflexes are normal."))));
        assertEquals("Low back pain, 8 out of 10.\nReflexes are normal.", text.text());
        assertEquals(List.of(0, 1), List.of(text.words().get(6).line(), text.words().get(7).line()));
    }

    @Test
    void theBoxOfAWordIsWhereItsInkIs() throws Exception {
        Path file = Pdfs.withPages(folder.resolve("a.pdf"), List.of(List.of("Low back pain")));
        try (RecordDocument document = RecordFiles.open(file)) {
            Box low = document.text(1).words().get(0).box();
            assertTrue(inkIn(document, low) > 20, "no ink in " + low);
            assertEquals(0, inkIn(document, new Box(low.x(), low.bottom() + 2, 400, 300)));
            assertEquals(0, inkIn(document, new Box(0, 0, 400, low.y())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void wordsOfATurnedPageLieWhereTheyAreDisplayed(int degrees) throws Exception {
        Path file = Pdfs.rotated(folder.resolve("turned.pdf"), degrees, "Sensation is intact");
        try (RecordDocument document = RecordFiles.open(file)) {
            PageSize expected = degrees % 180 == 0 ? PageSize.LETTER : new PageSize(792, 612);
            assertEquals(expected, document.size(1));
            PageText text = document.text(1);
            assertEquals("Sensation is intact", text.text());
            Box first = text.words().get(0).box();
            assertEquals(Pdfs.LEFT, first.x(), 2);
            assertTrue(first.contains(80, Pdfs.FIRST_LINE - 2), first.toString());
            assertTrue(inkIn(document, first) > 20, "no ink in " + first);
        }
    }

    @Test
    void wordsThatRunUpThePageHaveTallBoxes() throws Exception {
        Path file = Pdfs.sideways(folder.resolve("sideways.pdf"), "Received by fax");
        try (RecordDocument document = RecordFiles.open(file)) {
            Box received = document.text(1).words().get(0).box();
            assertTrue(received.height() > 2 * received.width(), received.toString());
            assertTrue(inkIn(document, received) > 20, "no ink in " + received);
        }
    }

    @Test
    void aScanHasNoWordsAndIsDrawn() throws Exception {
        Path file = Pdfs.scan(folder.resolve("scan.pdf"));
        try (RecordDocument document = RecordFiles.open(file)) {
            assertTrue(document.text(1).isEmpty());
            assertTrue(inkIn(document, new Box(72, 80, 400, 600)) > 1000);
        }
    }

    @Test
    void aQuoteIsFoundAcrossTheEndOfALine() throws Exception {
        PageText text = only(Pdfs.withPages(folder.resolve("a.pdf"),
                List.of(List.of("Lumbar radicu-", "lopathy on the left."))));
        assertEquals(List.of(new WordRange(1, 2)), Quotes.locate("radiculopathy", text));
        assertEquals("Lumbar radiculopathy on the left.", text.quote(new WordRange(0, 5)));
    }

    @Test
    void noImageIsLargerThanTheLimit() throws Exception {
        Path file = Pdfs.withPages(folder.resolve("a.pdf"), List.of(List.of("Page")));
        try (RecordDocument document = RecordFiles.open(file)) {
            BufferedImage image = document.image(1, 50);
            assertTrue((long) image.getWidth() * image.getHeight() <= RecordDocument.MAX_PIXELS * 1.01);
        }
    }

    @Test
    void aClosedDocumentSaysThatItCannotBeRead() throws Exception {
        Path file = Pdfs.withPages(folder.resolve("a.pdf"), List.of(List.of("Page")));
        RecordDocument document = RecordFiles.open(file);
        document.close();
        assertThrows(RecordException.class, () -> document.image(1, 1));
    }

    private static PageText only(Path file) throws Exception {
        try (RecordDocument document = RecordFiles.open(file)) {
            return document.text(1);
        }
    }

    /** How many dark dots a part of the first page has. */
    private static int inkIn(RecordDocument document, Box box) throws RecordException {
        BufferedImage image = document.image(1, 2);
        Box inside = box.on(document.size(1));
        int dark = 0;
        for (int x = Math.round(2 * inside.x()); x < Math.min(image.getWidth(), 2 * inside.right()); x++) {
            for (int y = Math.round(2 * inside.y()); y < Math.min(image.getHeight(), 2 * inside.bottom()); y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
