package org.casewright.model.internal;

/** The characters of XML source against the characters of the value that they stand for. */
public final class XmlText {

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final String COMMENT_END = "-->";

    private final String source;
    private int at;
    private boolean inCdata;

    private XmlText(String source, int at) {
        this.source = source;
        this.at = at;
    }

    /**
     * The place in the source of a character of a value.
     *
     * @param start where the value begins in the source, which is well-formed
     * @param characters how many characters of the value to pass
     */
    public static int skip(String source, int start, int characters) {
        XmlText text = new XmlText(source, start);
        text.passMarkup();
        for (int passed = 0; passed < characters && text.at < source.length();) {
            passed += text.passCharacter();
            text.passMarkup();
        }
        return text.at;
    }

    /** Passes what stands for one character of the value; returns its UTF-16 units. */
    private int passCharacter() {
        if (source.charAt(at) == '&' && !inCdata) {
            int end = source.indexOf(';', at);
            int units = units(source.substring(at + 1, end));
            at = end + 1;
            return units;
        }
        at += source.startsWith("\r\n", at) ? 2 : 1;
        return 1;
    }

    private static int units(String reference) {
        if (!reference.startsWith("#")) {
            return 1;
        }
        boolean hex = reference.startsWith("#x");
        return Character.charCount(Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10));
    }

    /** Passes what stands inside a value and is no character of it: comments and the bounds of CDATA. */
    private void passMarkup() {
        while (true) {
            if (inCdata && source.startsWith(CDATA_END, at)) {
                at += CDATA_END.length();
                inCdata = false;
            } else if (!inCdata && source.startsWith(CDATA, at)) {
                at += CDATA.length();
                inCdata = true;
            } else if (!inCdata && source.startsWith("<!--", at)) {
                at = source.indexOf(COMMENT_END, at) + COMMENT_END.length();
            } else {
                return;
            }
        }
    }
}
