package org.casewright.benchmarks;

/** Two ways of judging differ, or the cases prove too little: their speed says nothing then. */
final class Disagreement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Disagreement(String message) {
        super(message);
    }
}
