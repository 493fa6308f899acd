package org.casewright.criteria.ide.grammar;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.casewright.criteria.parser.antlr.internal.InternalCriteriaLexer;
import org.casewright.criteria.parser.antlr.internal.InternalCriteriaParser;

/** Takes a text apart into words, white space and comments, as the parser does. */
public final class Tokens {

    private Tokens() {
    }

    /** All of a text; the tokens put together are the text. */
    public static List<Token> of(String text) {
        InternalCriteriaLexer lexer = new InternalCriteriaLexer(new ANTLRStringStream(text));
        List<Token> tokens = new ArrayList<>();
        for (CommonToken token = next(lexer); token.getType() != org.antlr.runtime.Token.EOF; token = next(lexer)) {
            int start = token.getStartIndex();
            String type = InternalCriteriaParser.tokenNames[token.getType()];
            tokens.add(new Token(type, text.substring(start, token.getStopIndex() + 1), start));
        }
        return tokens;
    }

    private static CommonToken next(InternalCriteriaLexer lexer) {
        return (CommonToken) lexer.nextToken();
    }
}
