package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.workbench.records.document.RecordDocument;
import org.casewright.workbench.records.document.RecordException;
import org.casewright.workbench.records.document.RecordException.Reason;
import org.casewright.workbench.records.document.RecordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files can be shown, and what is said of the others. */
class RecordFilesTest {

    @TempDir
    Path folder;

    @Test
    void aMissingFileIsToBeLocated() {
        assertRefused(Reason.MISSING, folder.resolve("gone.pdf"), "gone.pdf is not where the case says it is.");
        assertRefused(Reason.MISSING, folder, "is not where the case says it is.");
    }

    @Test
    void anEmptyFileIsNamed() throws Exception {
        assertRefused(Reason.EMPTY, Files.createFile(folder.resolve("empty.pdf")), "empty.pdf is empty.");
        assertRefused(Reason.EMPTY, Files.writeString(folder.resolve("blank.txt"), " \n\f\n"), "holds no words");
        assertRefused(Reason.EMPTY, Pdfs.withoutPages(folder.resolve("none.pdf")), "without a page");
    }

    @Test
    void aProtectedFileAsksForOneWithoutPassword() throws Exception {
        assertRefused(Reason.ENCRYPTED, Pdfs.encrypted(folder.resolve("locked.pdf")), "protected by a password");
    }

    @Test
    void aDamagedFileIsNamed() throws Exception {
        assertRefused(Reason.DAMAGED, Pdfs.damaged(folder.resolve("broken.pdf")), "broken.pdf is");
        assertRefused(Reason.DAMAGED, Files.writeString(folder.resolve("page.pdf"), "<html>"), "is none");
    }

    @Test
    void anotherFormatIsToBePrinted() throws Exception {
        assertRefused(Reason.UNKNOWN_FORMAT, Files.write(folder.resolve("a.docx"), new byte[] {'P', 'K', 3, 4}),
                "neither a PDF nor a plain text");
        assertRefused(Reason.UNKNOWN_FORMAT, Files.write(folder.resolve("b.txt"), new byte[] {1, 0, 2}), "neither");
    }

    @Test
    void aTextOfMoreThanAnyRecordIsRefused() throws Exception {
        Path file = folder.resolve("log.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write("words".repeat(1000).getBytes());
            large.setLength(40_000_000);
        }
        assertRefused(Reason.TOO_LARGE, file, "more than 32 MB");
    }

    @Test
    void aFormFeedBeginsAPage() throws Exception {
        Path file = Files.writeString(folder.resolve("note.txt"), "First page\fSecond\tpage\n\n\f\nThird");
        try (RecordDocument document = RecordFiles.open(file)) {
            assertEquals(3, document.pages());
            assertEquals(List.of("First page", "Second page", "Third"),
                    List.of(document.text(1).text(), document.text(2).text(), document.text(3).text()));
        }
    }

    @Test
    void longLinesWrapAndLongTextsGoOn() throws Exception {
        String words = "pain ".repeat(2000) + "x".repeat(500);
        try (RecordDocument document = RecordFiles.open(Files.writeString(folder.resolve("a.txt"), words))) {
            assertTrue(document.pages() > 1);
            for (int page = 1; page <= document.pages(); page++) {
                float width = document.size(page).width();
                document.text(page).words().forEach(word -> assertTrue(word.box().right() < width, word.toString()));
            }
        }
    }

    @Test
    void aTextOfAnOldSystemIsReadInItsCodePage() throws Exception {
        Path file = Files.write(folder.resolve("old.txt"),
                "Dr. Mu\u00F1oz \u2013 45\u00B0".getBytes(Charset.forName("windows-1252")));
        try (RecordDocument document = RecordFiles.open(file)) {
            assertEquals("Dr. Mu\u00F1oz \u2013 45\u00B0", document.text(1).text());
        }
    }

    private static void assertRefused(Reason reason, Path file, String words) {
        RecordException refused = assertThrows(RecordException.class, () -> RecordFiles.open(file));
        assertEquals(reason, refused.reason());
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }
}
