package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no letter is refused with a reason and a place, and is left as it is. */
class RefusalTest {

    @TempDir
    Path folder;

    @Test
    void aScanIsRefusedSinceItHasNoText() throws IOException {
        refused("scan.pdf", pdf(2, ""), "LETTER-FILE", "scan");
    }

    @Test
    void aPdfWithoutPagesIsRefused() throws IOException {
        refused("none.pdf", pdf(0, ""), "LETTER-FILE", "no pages");
    }

    @Test
    void aPdfWithTooManyPagesIsRefused() throws IOException {
        refused("many.pdf", pdf(501, ""), "LETTER-FILE", "501 pages");
    }

    @Test
    void aLockedPdfIsRefusedForItsPassword() throws IOException {
        refused("locked.pdf", pdf(1, "secret"), "LETTER-FILE", "password");
    }

    @Test
    void aProtectedPdfThatOpensWithoutAPasswordIsRead() throws IOException {
        byte[] letter = Letters.pdf(Letters.compose(Letters.read(SampleLetter.layoutD())));
        ReadLetter read = new LetterReader().read(protect(Loader.loadPDF(letter), ""), "protected.pdf");

        assertEquals(2, read.content().getItems().size());
    }

    @Test
    void aDamagedPdfIsRefused() throws IOException {
        byte[] letter = Letters.pdf(Letters.compose(Letters.read(SampleLetter.layoutD())));

        refused("cut.pdf", Arrays.copyOf(letter, 300), "LETTER-FILE", "");
        refused("stub.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "LETTER-FILE", "damaged");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused("empty.txt", new byte[0], "LETTER-FILE", "empty");
        refused("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8), "LETTER-FILE", "empty");
    }

    @Test
    void aTextThatIsNotUtf8IsRefused() throws IOException {
        refused("latin.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "LETTER-FILE", "UTF-8");
        refused("wide.txt", "letter".getBytes(StandardCharsets.UTF_16), "LETTER-FILE", "");
        refused("zero.txt", "a\0b".getBytes(StandardCharsets.UTF_8), "LETTER-FILE", "zero byte");
    }

    @Test
    void aTextThatIsNoLetterIsRefused() throws IOException {
        refused("recipe.txt", "Take two eggs.".getBytes(StandardCharsets.UTF_8), "LETTER-FORM", "HOW THE IMR");
    }

    @Test
    void aLetterThatIsCutOffAnywhereIsRefusedOrSaysWhatItLacks() {
        String letter = SampleLetter.layoutD().toString();
        for (int end = 0; end < letter.length(); end += 7) {
            byte[] cut = letter.substring(0, end).getBytes(StandardCharsets.UTF_8);
            try {
                ReadLetter read = new LetterReader().read(cut, "cut.txt");
                assertTrue(end > letter.indexOf("Decision rationale: The pool") || !read.issues().isEmpty()
                        || read.content().getItems().size() == 1, letter.substring(0, end));
            } catch (IssuesException refused) {
                assertEquals("cut.txt", refused.issues().getFirst().place().source());
            }
        }
    }

    @Test
    void anItemWithoutItsRationaleIsNamedByItsLine() throws IOException {
        String letter = SampleLetter.layoutD().toString().replace("Decision rationale: The pool", "Because the pool");

        Issue issue = refused("part.txt", letter.getBytes(StandardCharsets.UTF_8), "LETTER-FORM",
                "Decision rationale:");

        assertTrue(letter.lines().toList().get(issue.place().line() - 1).startsWith("Claims Administrator guideline:"));
    }

    @Test
    void anItemWithoutADecisionIsNotInvented() throws IOException {
        String letter = SampleLetter.layoutD().toString().replace("towel: Upheld", "towel");

        ReadLetter read = Letters.readAny(letter);

        assertEquals(2, read.content().getItems().size());
        assertTrue(read.issues().stream().anyMatch(issue -> issue.code().equals("LETTER-UNDECIDED")));
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.pdf");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(LetterReader.MAX_BYTES + 1L);
        }

        IssuesException fault = assertThrows(IssuesException.class, () -> new LetterReader().read(huge));

        assertTrue(fault.getMessage().contains("larger than 64 MB"), fault.getMessage());
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        IssuesException fault = assertThrows(IssuesException.class, () -> new LetterReader()
                .read(folder.resolve("no.pdf")));

        assertTrue(fault.getMessage().contains("no such file"), fault.getMessage());
    }

    private Issue refused(String name, byte[] content, String code, String reason) throws IOException {
        Path file = Files.write(folder.resolve(name), content);

        IssuesException fault = assertThrows(IssuesException.class, () -> new LetterReader().read(file));

        Issue issue = fault.issues().getFirst();
        assertEquals(code, issue.code());
        assertTrue(issue.message().contains(reason), issue.message());
        assertEquals(file.toString(), issue.place().source());
        assertArrayEquals(content, Files.readAllBytes(file));
        return issue;
    }

    private static byte[] pdf(int pages, String password) throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i < pages; i++) {
            document.addPage(new PDPage());
        }
        return password.isEmpty() ? save(document) : protect(document, password);
    }

    private static byte[] protect(PDDocument document, String password) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return save(document);
    }

    private static byte[] save(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
