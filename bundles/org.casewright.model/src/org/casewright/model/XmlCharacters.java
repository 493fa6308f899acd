package org.casewright.model;

/** The characters that a file of XML 1.0 can hold. */
public final class XmlCharacters {

    private XmlCharacters() {
    }

    /** Whether a file can hold the character; half of a surrogate pair is none. */
    public static boolean isAllowed(int codePoint) {
        return codePoint >= ' ' && codePoint <= 0xD7FF || codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
                || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000;
    }
}
