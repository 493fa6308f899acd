package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.letter.Run;
import org.casewright.determination.render.DocxRenderer;
import org.casewright.model.imrcase.Case;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocxRendererTest {

    @Test
    void theDocumentHasTheWordsOfTheText() throws IOException {
        for (LetterText sample : List.of(SampleLetter.layoutD(), SampleLetter.layoutC())) {
            Case imr = Letters.read(sample);

            assertEquals(Corpus.withoutBlanks(Letters.text(imr)), Corpus.withoutBlanks(Docx.text(docx(imr))));
        }
    }

    @Test
    void theSameLetterGivesTheSameBytesWheneverAndWherever() throws IOException {
        Letter letter = Letters.compose(Letters.read(SampleLetter.layoutD()));
        byte[] docx = new DocxRenderer().render(letter);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertArrayEquals(docx, new DocxRenderer().render(letter));
        } finally {
            TimeZone.setDefault(zone);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
            }
        }
    }

    @Test
    void everyPartThatWordAsksForIsThereAndWellFormed() throws IOException {
        Map<String, String> parts = Docx.parts(docx(Letters.read(SampleLetter.layoutD())));

        assertEquals(List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
                "word/_rels/document.xml.rels", "word/document.xml", "word/fontTable.xml", "word/settings.xml",
                "word/styles.xml"), List.copyOf(parts.keySet()));
        for (String markup : parts.values()) {
            Markup.parse(markup);
        }
        assertEquals(List.of("Times New Roman", "Arial"), values(parts.get("word/fontTable.xml"), "w:altName"));
        assertEquals(List.of("12240"), attributes(parts.get("word/document.xml"), "w:pgSz", "w:w"));
        assertEquals(List.of("en-US"), values(parts.get("word/styles.xml"), "w:lang"));
    }

    @Test
    void theDocumentBearsItsTitleAndTheDateOfTheDecision() throws IOException {
        try (XWPFDocument document = Docx.open(docx(Letters.read(SampleLetter.layoutD())))) {
            var core = document.getProperties().getCoreProperties();

            assertEquals("Final Determination CM17-0099001", core.getTitle());
            assertEquals("2017-02-14T00:00:00Z", core.getCreated().toInstant().toString());
            assertEquals(core.getCreated(), core.getModified());
        }
    }

    @Test
    void theFormIsThatOfThePdf() throws IOException {
        Letter letter = Letters.compose(Letters.read(SampleLetter.layoutD()));
        try (XWPFDocument document = Docx.open(new DocxRenderer().render(letter))) {
            XWPFTable table = document.getTables().getFirst();
            List<String> headings = document.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle())).map(XWPFParagraph::getText).toList();

            assertEquals(letter.header().size(), table.getNumberOfRows());
            assertEquals("E0E0E0", table.getRow(0).getCell(0).getColor());
            assertEquals("HeaderLabel", table.getRow(0).getCell(0).getParagraphs().getFirst().getStyle());
            assertEquals(letter.sections().stream().map(section -> section.heading()).toList(), headings);
            assertEquals(bold(letter), document.getParagraphs().stream().flatMap(one -> one.getRuns().stream())
                    .filter(XWPFRun::isBold).map(XWPFRun::text).toList());
        }
    }

    @Test
    void charactersOfMarkupAreShownAndWhatNoDocumentMayHaveIsReplaced() throws IOException {
        Case imr = Letters.read(SampleLetter.layoutD());
        imr.setSummary("a < b && c > \"d\" ]]> &amp; \u0001 \uf0b7 \ud83d\ude00 caf\u00e9");

        String text = Docx.text(docx(imr));

        assertTrue(text.contains("a < b && c > \"d\" ]]> &amp; \ufffd \u2022 \ud83d\ude00 caf\u00e9"), text);
    }

    private static List<String> bold(Letter letter) {
        List<String> bold = Letters.runs(letter).stream().filter(Run::bold).map(Run::text).toList();
        assertFalse(bold.isEmpty());
        return bold;
    }

    private static byte[] docx(Case imr) throws IOException {
        return new DocxRenderer().render(Letters.compose(imr));
    }

    private static List<String> values(String markup, String element) throws IOException {
        return attributes(markup, element, "w:val");
    }

    private static List<String> attributes(String markup, String element, String attribute) throws IOException {
        var found = Markup.parse(markup).getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute)).toList();
    }
}
