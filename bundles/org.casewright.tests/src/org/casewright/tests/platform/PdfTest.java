package org.casewright.tests.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String FONTS = "com.mpobjects.jasperreports.fonts.liberation";
    private static final String FONT_FOLDER = "com/mpobjects/jasperreports/fonts/liberation/";

    @Test
    void aRenderedPageEmbedsItsFontAndGivesItsTextBack() throws IOException {
        byte[] pdf = render("""
                <html><head><style>body { font-family: 'Liberation Serif' }</style></head>
                <body><p>Low back, 8 of 10: the request is “Upheld” — § 9792.24.2</p></body></html>
                """);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("Low back, 8 of 10: the request is “Upheld” — § 9792.24.2",
                    new PDFTextStripper().getText(document).strip());
            PDFont font = onlyFont(document.getPage(0));
            assertTrue(font.getName().endsWith("LiberationSerif"), font.getName());
            assertTrue(font.isEmbedded());
        }
    }

    private static byte[] render(String xhtml) throws IOException {
        var pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFont(() -> open("LiberationSerif-Regular.ttf"), "Liberation Serif")
                .withHtmlContent(xhtml, null)
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static InputStream open(String font) {
        try {
            return Platform.getBundle(FONTS).getEntry(FONT_FOLDER + font).openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFont onlyFont(PDPage page) throws IOException {
        COSName[] names = StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .toArray(COSName[]::new);
        assertEquals(1, names.length);
        return page.getResources().getFont(names[0]);
    }
}
