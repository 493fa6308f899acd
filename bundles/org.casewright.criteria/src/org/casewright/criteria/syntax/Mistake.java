package org.casewright.criteria.syntax;

import java.util.BitSet;

import org.antlr.runtime.Token;
import org.casewright.model.Wording;

/**
 * A mistake in the syntax of a file.
 *
 * @param found what stands there; the end of the file is a token as well
 * @param before the token in front of it, null at the start of the file
 * @param expected the numbers of the tokens that could stand there instead
 * @param openSince the line of the innermost brace that is open there, 0 where none is
 */
record Mistake(Token found, Token before, BitSet expected, int openSince) {

    boolean isAtEnd() {
        return found.getType() == Token.EOF;
    }

    /** What was found, as a message shows it. */
    String quoted() {
        String text = found.getText();
        return text.startsWith("\"") ? "The text " + Wording.quoted(text) : Wording.quoted(text);
    }
}
