package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.determination.render.PdfRenderer;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    @Test
    void theSameLetterGivesTheSameBytesWheneverAndWherever() throws IOException {
        Letter letter = Letters.compose(Letters.read(SampleLetter.layoutD()));
        byte[] pdf = Letters.pdf(letter);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            new PdfRenderer().render(letter, again);

            assertArrayEquals(pdf, again.toByteArray());
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theDocumentHasTitleLanguageDateAndTags() throws IOException {
        try (PDDocument document = Loader.loadPDF(Letters.pdf(Letters.compose(Letters.read(SampleLetter.layoutD()))))) {
            assertEquals("Final Determination CM17-0099001", document.getDocumentInformation().getTitle());
            assertEquals("en-US", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            Calendar created = document.getDocumentInformation().getCreationDate();
            assertEquals("2017-02-14", created.toInstant().toString().substring(0, 10));
        }
    }

    @Test
    void thePageIsThatOfTheForm() throws IOException {
        try (PDDocument document = Loader.loadPDF(Letters.pdf(Letters.compose(Letters.read(SampleLetter.layoutD()))))) {
            PDPage page = document.getPage(0);

            assertEquals(PDRectangle.LETTER.getWidth(), page.getMediaBox().getWidth());
            assertEquals(PDRectangle.LETTER.getHeight(), page.getMediaBox().getHeight());
            assertEquals(List.of("LiberationSans", "LiberationSans-Bold", "LiberationSerif", "LiberationSerif-Bold"),
                    fonts(page));
        }
    }

    @Test
    void charactersOfMarkupAndOtherAlphabetsAreShown() throws IOException {
        Case imr = Letters.read(SampleLetter.layoutD());
        String words = "a < b && c > \"d\" \u2265 5 \u00b5g, \u00bd \u2022 \u03b2-blocker \u201cso\u201d \u2014"
                + " caf\u00e9 fi fl ffi";
        imr.setSummary(words);

        String text = Corpus.pdfText(Letters.pdf(Letters.compose(imr)));

        assertTrue(Corpus.withoutBlanks(text).contains(Corpus.withoutBlanks(words)), text);
    }

    @Test
    void charactersThatNoPageMayHaveDoNotStopTheLetter() throws IOException {
        Case imr = Letters.read(SampleLetter.layoutD());
        imr.setSummary("before\u0001\uffff\ud800after \uf0b7 \u4e2d\u6587 \ud83d\ude00 end");

        String text = Corpus.pdfText(Letters.pdf(Letters.compose(imr)));

        assertTrue(text.contains("before") && text.contains("after \u2022") && text.contains("end"), text);
    }

    @Test
    void aRenderedLetterIsReadBack() throws IOException {
        for (LetterText letter : List.of(SampleLetter.layoutD(), SampleLetter.layoutC())) {
            Case imr = Letters.read(letter);
            ReadLetter read = new LetterReader().read(Letters.pdf(Letters.compose(imr)), "rendered.pdf");

            assertEquals(List.of(), read.issues());
            assertTrue(EcoreUtil.equals(imr, read.content()));
        }
    }

    @Test
    void longWordsStayOnThePage() throws IOException {
        Case imr = Letters.read(SampleLetter.layoutD());
        String address = "https://www.example.org/" + "a-long-path/".repeat(30);
        imr.getItems().getFirst().getReviewerCitation().setNonMtus(address);

        String text = Corpus.pdfText(Letters.pdf(Letters.compose(imr)));

        assertTrue(Corpus.withoutBlanks(text).contains(address));
        assertFalse(text.lines().anyMatch(line -> line.length() > 140), text);
    }

    private static List<String> fonts(PDPage page) throws IOException {
        List<String> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            assertTrue(page.getResources().getFont(name).isEmbedded());
            fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
        return fonts.stream().sorted().toList();
    }
}
