package org.casewright.workbench.wizards;

/** What becomes of a file that is there already. */
enum Existing {

    BESIDE("Keep it, and put the new one beside it under another name"),
    SKIP("Keep it, and leave out the new one"),
    REPLACE("Replace it; the old one stays in the local history");

    private final String label;

    Existing(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Existing of(String label) {
        for (Existing one : values()) {
            if (one.label.equals(label)) {
                return one;
            }
        }
        throw new IllegalArgumentException(label);
    }
}
