package org.casewright.workbench.criteria;

import java.util.List;

import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Highlight;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Goes through the words of a part of a document, which begins and ends between words. */
final class LexicalScanner implements ITokenScanner {

    private List<Highlight> words = List.of();
    private int base;
    private int next;

    @Override
    public void setRange(IDocument document, int offset, int length) {
        try {
            words = LanguageService.lexical(document.get(offset, length));
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("The document has no such range: " + offset + "+" + length, e);
        }
        base = offset;
        next = 0;
    }

    @Override
    public IToken nextToken() {
        if (next == words.size()) {
            return Token.EOF;
        }
        Highlight.Style style = words.get(next++).style();
        return new Token(new TextAttribute(Looks.colour(style).color(), null, Looks.font(style)));
    }

    @Override
    public int getTokenOffset() {
        return base + words.get(Math.max(0, next - 1)).range().offset();
    }

    @Override
    public int getTokenLength() {
        return words.get(Math.max(0, next - 1)).range().length();
    }
}
