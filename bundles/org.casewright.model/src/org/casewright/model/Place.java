package org.casewright.model;

import java.util.Objects;

/**
 * Where something is: in a source file, in an element of a case, or both.
 *
 * <p>
 * Where {@code element} is set, {@code offset} and {@code length} count the characters of that element's
 * value, and {@code line} and {@code column} tell where they begin in the file that the case was loaded
 * from. Where it is empty, offset and length count the characters of the source file itself.
 *
 * @param source path or URI of the file, empty where there is none
 * @param line from 1, 0 where unknown
 * @param column from 1, 0 where unknown
 * @param offset from 0, in UTF-16 units as {@link String} counts them
 * @param length 0 where the place is a point or an element as a whole
 * @param element a path as {@link ElementPath} writes it, such as {@code items/i2/rationale}; empty where
 *        the place is not in a case
 */
public record Place(String source, int line, int column, int offset, int length, String element) {

    public Place {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(element, "element");
        if (line < 0 || column < 0 || offset < 0 || length < 0) {
            throw new IllegalArgumentException("A place counts from zero or one: " + line + ":" + column + ", "
                    + offset + "+" + length);
        }
    }

    /** A file as a whole. */
    public static Place file(String source) {
        return new Place(source, 0, 0, 0, 0, "");
    }

    /** Characters of a source file. */
    public static Place text(String source, int line, int column, int offset, int length) {
        return new Place(source, line, column, offset, length, "");
    }

    /** An element of a case as a whole. */
    public static Place element(String path) {
        return element(path, 0, 0);
    }

    /** Characters of the value of an element of a case. */
    public static Place element(String path, int offset, int length) {
        return new Place("", 0, 0, offset, length, path);
    }

    /** The same place, found at a line and column of a file. */
    public Place in(String file, int atLine, int atColumn) {
        return new Place(file, atLine, atColumn, offset, length, element);
    }

    /** {@code file:line:column}, without what is unknown; the element where there is no file. */
    @Override
    public String toString() {
        if (source.isEmpty()) {
            return element;
        }
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
