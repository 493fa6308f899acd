package org.casewright.criteria.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

import org.antlr.runtime.Token;

/** The braces that are open at some point of a parse, each with the depth of the rule that opened it. */
final class OpenBraces {

    private record Brace(int line, int depth) {
    }

    private final Deque<Brace> braces = new ArrayDeque<>();

    void push(Token brace, int depth) {
        braces.push(new Brace(brace.getLine(), depth));
    }

    void pop() {
        braces.poll();
    }

    boolean isOpenIn(int depth) {
        return !braces.isEmpty() && braces.peek().depth == depth;
    }

    /** The line of the innermost, 0 where all are closed. */
    int line() {
        return braces.isEmpty() ? 0 : braces.peek().line;
    }
}
