package org.casewright.criteria.ide.highlight;

import java.util.List;

import org.casewright.criteria.ide.answer.Highlight;
import org.casewright.criteria.ide.answer.Highlight.Style;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.criteria.ide.grammar.Token;
import org.casewright.criteria.ide.grammar.Tokens;

/** What words are by themselves: quick, and possible without a library. */
public final class Lexical {

    private Lexical() {
    }

    /** All words and comments of a text, in order. Any part of a file will do that does not begin within a word. */
    public static List<Highlight> of(String text) {
        return Tokens.of(text).stream().filter(token -> !token.type().equals(Token.SPACE))
                .map(token -> new Highlight(TextRange.between(token.offset(), token.end()), style(token))).toList();
    }

    private static Style style(Token token) {
        return switch (token.type()) {
        case Token.NAME -> Style.NAME;
        case Token.WORD -> Style.WORD;
        case Token.STRING -> Style.TEXT;
        case Token.NUMBER -> Style.NUMBER;
        case Token.DATE -> Style.DATE;
        case Token.LINE_COMMENT, Token.BLOCK_COMMENT -> Style.COMMENT;
        default -> keyword(token);
        };
    }

    private static Style keyword(Token token) {
        if (!token.isKeyword()) {
            return Style.UNREADABLE;
        }
        return Character.isLetter(token.text().charAt(0)) ? Style.KEYWORD : Style.PUNCTUATION;
    }
}
