package org.casewright.criteria.syntax;

import java.util.BitSet;
import java.util.OptionalInt;

import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.casewright.criteria.parser.antlr.internal.InternalCriteriaParser;
import org.casewright.criteria.services.CriteriaGrammarAccess;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider.IParserErrorContext;

/**
 * Goes on after a mistake at the next keyword that fits, so that a file with ten mistakes shows ten. ANTLR on
 * its own gives up on the rest of a file as soon as a complete statement is followed by something strange.
 */
final class RecoveringParser extends InternalCriteriaParser {

    private final CriteriaGrammarAccess grammar;
    private final Tokens tokens;
    private final Expected expected = new Expected();
    private final OpenBraces open = new OpenBraces();

    RecoveringParser(TokenStream input, CriteriaGrammarAccess grammar, Tokens tokens) {
        super(input, grammar);
        this.grammar = grammar;
        this.tokens = tokens;
    }

    /** What stands before the first element would otherwise end the file at once. */
    @Override
    protected void enterRule() {
        super.enterRule();
        if (getCurrentNode().getGrammarElement() == grammar.getCriteriaFileRule()) {
            expected.set(tokens.elementStarts(), state._fsp);
            skipWhatDoesNotFit(new BitSet());
        }
    }

    @Override
    public Object match(IntStream stream, int type, org.antlr.runtime.BitSet follow) throws RecognitionException {
        Object token = super.match(stream, type, follow);
        expected.set(follow, state._fsp);
        if (tokens.opens(type)) {
            open.push(input.LT(-1), state._fsp);
            skipWhatDoesNotFit(tokens.closing());
        } else if (tokens.closes(type)) {
            open.pop();
        }
        return token;
    }

    /** A rule is complete. If what comes now fits nowhere, it is a mistake here, not the end of everything. */
    @Override
    protected void leaveRule() {
        super.leaveRule();
        if (state._fsp > 0) {
            expected.set(state.following[state._fsp], state._fsp - 1);
            skipWhatDoesNotFit(tokens.closing());
        }
    }

    private void skipWhatDoesNotFit(BitSet orStopAt) {
        int next = input.LA(1);
        if (next == Token.EOF || expected.contains(next, state)) {
            return;
        }
        BitSet fitting = expected.tokens(state);
        if (tokens.anchors(fitting).isEmpty()) {
            return; // something is missing that the rule at hand will ask for
        }
        reportError(new RecognitionException(input));
        OptionalInt meant = tokens.nearest(input.LT(1), fitting);
        if (meant.isPresent()) {
            input.LT(1).setType(meant.getAsInt());
        } else {
            skipTo(stops(fitting, orStopAt));
        }
    }

    private BitSet stops(BitSet fitting, BitSet orStopAt) {
        BitSet stops = (BitSet) orStopAt.clone();
        if (!open.isOpenIn(state._fsp)) {
            stops.and(Tokens.set(computeErrorRecoverySet()));
        }
        stops.or(tokens.anchors(fitting));
        return stops;
    }

    /** A brace is never taken for granted: it would open a group that nobody meant, and that nothing closes. */
    @Override
    protected Object recoverFromMismatchedToken(IntStream stream, int type, org.antlr.runtime.BitSet follow)
            throws RecognitionException {
        if (tokens.opens(type) && !mismatchIsUnwantedToken(stream, type)) {
            throw new MismatchedTokenException(type, stream);
        }
        return super.recoverFromMismatchedToken(stream, type, follow);
    }

    /** Something that stands in the way is passed over, but never the beginning of the next element. */
    @Override
    public boolean mismatchIsUnwantedToken(IntStream stream, int type) {
        return !isElementStart() && super.mismatchIsUnwantedToken(stream, type);
    }

    /** A token is missing only where a keyword stands in its place; a word or a name is a wrong one. */
    @Override
    public boolean mismatchIsMissingToken(IntStream stream, org.antlr.runtime.BitSet follow) {
        return tokens.isKeyword(input.LA(1)) && super.mismatchIsMissingToken(stream, follow);
    }

    @Override
    public void recover(IntStream stream, RecognitionException exception) {
        reportError(exception);
        if (open.isOpenIn(state._fsp)) {
            skipTo(tokens.closing());
            open.pop();
            consumeIf(tokens.closes(input.LA(1)));
        } else {
            consumeIf(state.lastErrorIndex == input.index() && !isElementStart());
            state.lastErrorIndex = input.index();
            skipTo(tokens.anchors(Tokens.set(computeErrorRecoverySet())));
        }
    }

    private void consumeIf(boolean condition) {
        if (condition && input.LA(1) != Token.EOF) {
            input.consume();
        }
    }

    /** Skips to one of these tokens or to the next element, over whatever stands in braces. */
    private void skipTo(BitSet stops) {
        int depth = 0;
        for (int next = input.LA(1); next != Token.EOF && !isElementStart(); next = input.LA(1)) {
            if (depth == 0 && stops.get(next)) {
                return;
            }
            if (tokens.opens(next)) {
                depth++;
            } else if (tokens.closes(next) && depth > 0) {
                depth--;
            }
            input.consume();
        }
    }

    private boolean isElementStart() {
        return tokens.startsElement(input.LA(1), input.LA(2));
    }

    /** What is missing at the end of a file is missing after its last word, not after its last comment. */
    @Override
    protected INode getLastLeafNode() {
        for (INode leaf : getCurrentNode().getRootNode().getAsTreeIterable().reverse()) {
            if (leaf instanceof ILeafNode token && !token.isHidden()) {
                return token;
            }
        }
        return super.getLastLeafNode();
    }

    @Override
    protected IParserErrorContext createErrorContext(RecognitionException exception) {
        return new Context(exception);
    }

    /** What Xtext asks for a message with. */
    final class Context extends ParserErrorContext {

        private final Mistake mistake;

        private Context(RecognitionException exception) {
            super(exception);
            mistake = new Mistake(exception.token, before(exception.index), expected.tokens(state), open.line());
        }

        Mistake mistake() {
            return mistake;
        }

        private static Token before(TokenStream input, int index) {
            for (int at = Math.min(index, input.size()) - 1; at >= 0; at--) {
                if (input.get(at).getChannel() == Token.DEFAULT_CHANNEL) {
                    return input.get(at);
                }
            }
            return null;
        }

        private Token before(int index) {
            return before(input, index);
        }
    }
}
