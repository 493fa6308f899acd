package org.casewright.determination.fonts;

import java.io.InputStream;
import java.util.Locale;

/** The faces that letters use. The Liberation fonts have the widths of Times New Roman and Arial. */
public enum Typeface {
    SERIF("Liberation Serif", "LiberationSerif-Regular", false),
    SERIF_BOLD("Liberation Serif", "LiberationSerif-Bold", true),
    SANS("Liberation Sans", "LiberationSans-Regular", false),
    SANS_BOLD("Liberation Sans", "LiberationSans-Bold", true);

    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";

    private final String family;
    private final String file;
    private final boolean bold;

    Typeface(String family, String file, boolean bold) {
        this.family = family;
        this.file = file;
        this.bold = bold;
    }

    public String family() {
        return family;
    }

    public boolean bold() {
        return bold;
    }

    /** The font file; the caller closes it. */
    public InputStream open() {
        InputStream stream = Typeface.class.getResourceAsStream(FOLDER + file + ".ttf");
        if (stream == null) {
            throw new IllegalStateException("The font " + file + " is not on the class path.");
        }
        return stream;
    }

    /** The face that stands in for a font by the name that a document has for it. */
    static Typeface like(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean wantsBold = lower.contains("bold");
        if (lower.contains("arial") || lower.contains("helvetica") || lower.contains("sans")) {
            return wantsBold ? SANS_BOLD : SANS;
        }
        return wantsBold ? SERIF_BOLD : SERIF;
    }
}
