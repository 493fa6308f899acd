package org.casewright.workbench.forms;

/** Between a value of a case and the text of its field. */
public interface Conversion {

    /** The text of a value; empty for null. */
    String format(Object value);

    /**
     * The value that a text stands for; null where it is blank.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong with the text and how to write it
     */
    Object parse(String text);

    /** The text as it is meant, when its field is left: what was written short is written out. */
    default String complete(String text) {
        return text;
    }

    /** What the value may be, in grey where nothing is written; empty for no hint. */
    default String hint() {
        return "";
    }
}
