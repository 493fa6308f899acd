package org.casewright.workbench.criteria;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Words of a document, as far as they can be told without asking the language. */
final class Words {

    private Words() {
    }

    /** The word around a place; empty where there is none. */
    static IRegion at(IDocument document, int offset) {
        try {
            int start = offset;
            while (start > 0 && isPart(document.getChar(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < document.getLength() && isPart(document.getChar(end))) {
                end++;
            }
            return new Region(start, end - start);
        } catch (BadLocationException e) {
            return new Region(offset, 0);
        }
    }

    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
