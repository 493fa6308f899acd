package org.casewright.determination.render;

import org.casewright.determination.letter.Letter;

/**
 * Renders a letter as one web page that needs no other file and no script. It is well-formed XML as well, so that any
 * tool can read it. On the screen its lines have the width of the letter; in print it has the form of the letter.
 */
public final class HtmlRenderer {

    private static final String STYLE_SHEET = "screen.css";
    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    private final String style = StyleSheet.read(STYLE_SHEET);

    /** The page; it says of itself that it is in UTF-8. */
    public String render(Letter letter) {
        return DOCTYPE + new Xhtml().write(letter, style) + "\n";
    }
}
