package org.casewright.determination.render;

import java.util.Optional;

/** The formats in which a letter leaves the house; all of them have the same words. */
public enum LetterFormat {

    PDF("pdf", "PDF, as it is sent"),
    DOCX("docx", "Word (DOCX)"),
    HTML("html", "Web page (HTML)"),
    TEXT("txt", "Plain text");

    private final String extension;
    private final String label;

    LetterFormat(String extension, String label) {
        this.extension = extension;
        this.label = label;
    }

    /** Of its files, without the dot; commands call the format so, too. */
    public String extension() {
        return extension;
    }

    /** As people choose it. */
    public String label() {
        return label;
    }

    /** The format whose files end so, without the dot; empty where no format's do. */
    public static Optional<LetterFormat> of(String extension) {
        for (LetterFormat format : values()) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
