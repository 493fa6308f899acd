package org.casewright.start;

/** The command line cannot be started; the message says why, and what to do about it. */
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
