package org.casewright.headless;

/** The command was called in a way that it cannot serve; the message says what is wrong and what to do. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
