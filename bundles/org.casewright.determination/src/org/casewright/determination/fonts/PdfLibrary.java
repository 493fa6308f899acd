package org.casewright.determination.fonts;

import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * How this process uses its PDF libraries. They keep fonts and log for the whole process; so this is said
 * once, here, before any of their other classes is touched.
 */
public final class PdfLibrary {

    private static final String LOG = "org.apache.commons.logging.Log";
    private static final String SILENT = "org.apache.commons.logging.impl.NoOpLog";
    /** Left out, every log goes to Log4j where its API is there, whatever {@link #LOG} says. */
    private static final String FACTORY = "org.apache.commons.logging.LogFactory";
    private static final String OWN_FACTORY = "org.apache.commons.logging.impl.LogFactoryImpl";

    private PdfLibrary() {
    }

    /**
     * Gives PDFBox our fonts, and keeps both libraries from writing to the error stream: what is wrong with
     * a file is told by an issue. The system property {@value #LOG}, where it is set, is left as it is, so
     * that a developer can still listen.
     */
    public static synchronized void prepare() {
        if (System.getProperty(LOG) == null) {
            System.setProperty(FACTORY, OWN_FACTORY);
            System.setProperty(LOG, SILENT);
        }
        XRLog.setLoggingEnabled(false);
        if (!(FontMappers.instance() instanceof StandInFonts)) {
            FontMappers.set(new StandInFonts());
        }
    }
}
