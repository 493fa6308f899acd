package org.casewright.criteria.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Converts texts in double quotes. {@code \"} stands for a quotation mark and {@code \\} for a backslash;
 * several texts in a row are pieces of one and are joined by a space.
 */
final class Texts implements IValueConverter<String> {

    /** @param pieces null where the parser has found a mistake */
    @Override
    public String toValue(String pieces, INode node) {
        if (pieces == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        int at = pieces.indexOf('"');
        while (at >= 0) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            at = pieces.indexOf('"', piece(pieces, at, text, node));
        }
        return text.toString();
    }

    /** Appends the piece whose opening quotation mark stands at {@code start}, and tells where it ends. */
    private static int piece(String pieces, int start, StringBuilder text, INode node) {
        for (int at = start + 1; at < pieces.length(); at++) {
            char character = pieces.charAt(at);
            if (character == '"') {
                return at + 1;
            }
            if (character == '\\' && ++at < pieces.length()) {
                character = escaped(pieces.charAt(at), node);
            }
            text.append(character);
        }
        throw new ValueConverterException(
                "This text has no end. Put a \" where it ends; a text stands on one line.", node, null);
    }

    private static char escaped(char character, INode node) {
        if (character != '"' && character != '\\') {
            throw new ValueConverterException(
                    "'\\" + character
                            + "' means nothing in a text. Write \\\\ for a backslash and \\\" for a quotation mark.",
                    node, null);
        }
        return character;
    }

    @Override
    public String toString(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
