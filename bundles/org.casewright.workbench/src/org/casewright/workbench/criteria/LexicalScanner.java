package org.casewright.workbench.criteria;

import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Highlight;
import org.casewright.criteria.ide.answer.TextRange;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Goes through the words of a part of a document, which begins and ends between words, and the white space between. */
final class LexicalScanner implements ITokenScanner {

    private record Piece(TextRange range, IToken token) {
    }

    private final List<Piece> pieces = new ArrayList<>();
    private int base;
    private int next;

    @Override
    public void setRange(IDocument document, int offset, int length) {
        pieces.clear();
        base = offset;
        next = 0;
        int end = 0;
        for (Highlight word : LanguageService.lexical(text(document, offset, length))) {
            if (word.range().offset() > end) {
                pieces.add(new Piece(TextRange.between(end, word.range().offset()), Token.WHITESPACE));
            }
            pieces.add(new Piece(word.range(), token(word.style())));
            end = word.range().end();
        }
    }

    private static String text(IDocument document, int offset, int length) {
        try {
            return document.get(offset, length);
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("The document has no such range: " + offset + "+" + length, e);
        }
    }

    private static IToken token(Highlight.Style style) {
        return new Token(new TextAttribute(Looks.colour(style).color(), null, Looks.font(style)));
    }

    @Override
    public IToken nextToken() {
        return next == pieces.size() ? Token.EOF : pieces.get(next++).token();
    }

    @Override
    public int getTokenOffset() {
        return base + last().offset();
    }

    @Override
    public int getTokenLength() {
        return last().length();
    }

    private TextRange last() {
        return next == 0 ? new TextRange(0, 0) : pieces.get(next - 1).range();
    }
}
