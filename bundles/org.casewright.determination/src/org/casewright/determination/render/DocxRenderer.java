package org.casewright.determination.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.casewright.determination.letter.Letter;
import org.casewright.model.PartialDate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Renders letters as documents of Word (Office Open XML), in the form of the PDF. The same letter gives the same bytes,
 * whenever and wherever.
 */
public final class DocxRenderer {

    private static final String STYLES = "letter-styles.xml";
    private static final String PRODUCER = "Casewright";
    /** Letter paper with an inch around the text, in twentieths of a point. */
    private static final long INCH = 1440;
    private static final long WIDTH = INCH * 17 / 2;
    private static final long HEIGHT = INCH * 11;
    /** The date of a letter that is not dated yet: the library writes that of the run where it is given none. */
    private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

    /**
     * Renders a letter.
     *
     * @throws IOException where the library cannot make the document
     */
    public byte[] render(Letter letter) throws IOException {
        DocxLibrary.prepare();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            style(document);
            DocxFonts.addTo(document);
            new DocxBody(document).write(letter);
            paper(document.getDocument().getBody().addNewSectPr());
            describe(document.getProperties(), letter);
            document.write(bytes);
        }
        return Timeless.zip(bytes.toByteArray());
    }

    private static void style(XWPFDocument document) throws IOException {
        try (InputStream styles = DocxRenderer.class.getResourceAsStream(STYLES)) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of the letter cannot be read: " + e.getMessage(), e);
        }
    }

    private static void paper(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(INCH);
        margins.setBottom(INCH);
        margins.setLeft(INCH);
        margins.setRight(INCH);
        margins.setHeader(INCH / 2);
        margins.setFooter(INCH / 2);
        margins.setGutter(0);
    }

    /** The document bears the date of the determination, not that of the run. */
    private static void describe(POIXMLProperties properties, Letter letter) {
        LocalDate decided = letter.decided().map(PartialDate::from).orElse(UNDATED);
        Optional<Date> date = Optional.of(Date.from(decided.atStartOfDay(ZoneOffset.UTC).toInstant()));
        CoreProperties core = properties.getCoreProperties();
        core.setTitle(letter.title());
        core.setSubjectProperty("Independent Medical Review");
        core.setCreator(PRODUCER);
        core.setCreated(date);
        core.setModified(date);
        core.getUnderlyingProperties().setLanguageProperty("en-US");
        properties.getExtendedProperties().setApplication(PRODUCER);
    }
}
