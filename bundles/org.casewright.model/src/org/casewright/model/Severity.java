package org.casewright.model;

import java.util.Locale;

/** How much an issue matters. */
public enum Severity {
    /** Something is wrong; a check of the build fails. */
    ERROR,
    /** Something is probably wrong, or will be. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word that messages show: error, warning, info. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
