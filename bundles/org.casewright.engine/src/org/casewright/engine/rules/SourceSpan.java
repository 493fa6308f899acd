package org.casewright.engine.rules;

/**
 * A place in a source file.
 *
 * @param file the path or URI of the file; empty where a rule was not read from one
 * @param line from 1; 0 where unknown
 * @param column from 1; 0 where unknown
 * @param offset in characters from the start of the file
 * @param length in characters
 */
public record SourceSpan(String file, int line, int column, int offset, int length) {

    /** The place of what was not read from a file. */
    public static final SourceSpan NONE = new SourceSpan("", 0, 0, 0, 0);

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
