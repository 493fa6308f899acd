package org.casewright.model;

import java.util.List;
import java.util.Objects;

/**
 * Something found in a guideline, a case or a letter. The command, the language server and the client all
 * show this record.
 *
 * @param severity how much it matters
 * @param code a stable name that tests and suppressions use, such as {@code SIDE-1}
 * @param message what is wrong and what to do about it, in whole sentences
 * @param place where
 * @param fixes ways to put it right, the likeliest first; may be empty
 */
public record Issue(Severity severity, String code, String message, Place place, List<Fix> fixes) {

    public Issue {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(place, "place");
        fixes = List.copyOf(fixes);
    }

    /** An issue that has to be put right, without fixes. */
    public static Issue error(String code, String message, Place place) {
        return new Issue(Severity.ERROR, code, message, place, List.of());
    }

    /** An issue to be looked at, without fixes. */
    public static Issue warning(String code, String message, Place place) {
        return new Issue(Severity.WARNING, code, message, place, List.of());
    }

    /** Something worth knowing, without fixes. */
    public static Issue info(String code, String message, Place place) {
        return new Issue(Severity.INFO, code, message, place, List.of());
    }

    /** The same issue with these fixes in place of its own. */
    public Issue withFixes(List<Fix> others) {
        return new Issue(severity, code, message, place, others);
    }

    /** The same issue at another place. */
    public Issue at(Place other) {
        return new Issue(severity, code, message, other, fixes);
    }

    /** {@code file:line:column: error [code]: message}, the form that compilers use. */
    @Override
    public String toString() {
        return place + ": " + severity.word() + " [" + code + "]: " + message;
    }
}
