package org.casewright.criteria.source;

import java.util.Optional;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/**
 * Looks over a text without parsing it: a recursive parser must not be given groups within groups without end,
 * and a comment that is never closed would swallow the rest of the file.
 */
final class Braces {

    /** Nobody can follow more. */
    static final int DEEPEST = 40;

    private final String source;
    private final String text;
    private int at;
    private int depth;

    private Braces(String source, String text) {
        this.source = source;
        this.text = text;
    }

    static Optional<Issue> check(String source, String text) {
        return Optional.ofNullable(new Braces(source, text).scan());
    }

    private Issue scan() {
        for (at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
            case '"' -> skipText();
            case '{' -> depth++;
            case '}' -> depth = Math.max(0, depth - 1);
            case '/' -> {
                int start = at;
                if (!skipComment()) {
                    return Issue.error(IssueCodes.COMMENT, "This comment has no end. Put */ where it ends.",
                            place(start, 2));
                }
            }
            default -> {
                // nothing that opens or closes
            }
            }
            if (depth > DEEPEST) {
                return Issue.error(IssueCodes.FILE_NESTING, "Groups stand within groups here, more than " + DEEPEST
                        + " deep. Give the inner ones a name with 'define'.", place(at, 1));
            }
        }
        return null;
    }

    private Place place(int offset, int length) {
        return Places.at(source, text, offset, length);
    }

    /** A text ends with its line at the latest. */
    private void skipText() {
        for (at++; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' || character == '\n' || character == '\r') {
                return;
            }
            if (character == '\\') {
                at++;
            }
        }
    }

    /** Goes to the last character of a comment, and tells whether it ends. */
    private boolean skipComment() {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 1;
            return end >= 0;
        }
        return true;
    }
}
