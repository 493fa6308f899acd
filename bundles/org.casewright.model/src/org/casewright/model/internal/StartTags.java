package org.casewright.model.internal;

/**
 * Finds the start tags of an XML text one after another. The parser's own positions count from the end of a
 * tag and differ between JDKs; these are exact. The text must be well-formed as far as it is asked for.
 */
final class StartTags {

    /**
     * A start tag: {@code start} is its {@code <}, {@code end} follows its {@code >}.
     */
    record Tag(String text, int start, int end) {

        /** Where the value of an attribute begins, or the tag where it has none of that name. */
        int valueOf(String attribute) {
            for (int at = start + 1; at < end; at++) {
                char c = text.charAt(at);
                if (c == '"' || c == '\'') {
                    at = text.indexOf(c, at + 1);
                } else if (Character.isWhitespace(c) && isName(attribute, at + 1)) {
                    return afterQuote(at + 1 + attribute.length());
                }
            }
            return start;
        }

        private boolean isName(String attribute, int at) {
            int after = at + attribute.length();
            return text.startsWith(attribute, at)
                    && (text.charAt(after) == '=' || Character.isWhitespace(text.charAt(after)));
        }

        private int afterQuote(int from) {
            int at = from;
            while (text.charAt(at) != '"' && text.charAt(at) != '\'') {
                at++;
            }
            return at + 1;
        }
    }

    private final String text;
    private int at;

    StartTags(String text) {
        this.text = text;
    }

    Tag next() {
        while (true) {
            at = text.indexOf('<', at);
            if (text.startsWith("<!--", at)) {
                pass("-->", 4);
            } else if (text.startsWith("<![CDATA[", at)) {
                pass("]]>", 9);
            } else if (text.startsWith("<?", at)) {
                pass("?>", 2);
            } else if (text.startsWith("</", at)) {
                pass(">", 2);
            } else {
                return tag();
            }
        }
    }

    private void pass(String end, int opening) {
        at = text.indexOf(end, at + opening) + end.length();
    }

    private Tag tag() {
        int start = at;
        for (char c = text.charAt(at); c != '>'; c = text.charAt(at)) {
            at = c == '"' || c == '\'' ? text.indexOf(c, at + 1) + 1 : at + 1;
        }
        at++;
        return new Tag(text, start, at);
    }
}
