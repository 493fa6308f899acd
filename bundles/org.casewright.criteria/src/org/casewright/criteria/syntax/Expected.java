package org.casewright.criteria.syntax;

import java.util.BitSet;

import org.antlr.runtime.RecognizerSharedState;
import org.antlr.runtime.Token;

/**
 * Which tokens may come next, as of some point of a parse. The sets come from the generated parser; where the
 * rule at hand may end, those of the rules that called it are added when somebody asks.
 */
final class Expected {

    private org.antlr.runtime.BitSet next = new org.antlr.runtime.BitSet();
    private int caller = -1;

    /**
     * @param next what may follow in a rule
     * @param caller the place in the stack of what may follow that rule
     */
    void set(org.antlr.runtime.BitSet next, int caller) {
        this.next = next;
        this.caller = caller;
    }

    boolean contains(int token, RecognizerSharedState state) {
        return next.member(token) || next.member(Token.EOR_TOKEN_TYPE) && tokens(state).get(token);
    }

    BitSet tokens(RecognizerSharedState state) {
        BitSet tokens = Tokens.set(next);
        for (int rule = caller; rule >= 0 && tokens.get(Token.EOR_TOKEN_TYPE); rule--) {
            tokens.clear(Token.EOR_TOKEN_TYPE);
            tokens.or(Tokens.set(state.following[rule]));
        }
        tokens.clear(Token.EOR_TOKEN_TYPE);
        return tokens;
    }
}
