package org.casewright.workbench.criteria;

import java.util.List;

import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Highlight;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;

/**
 * Paints what has changed. The language has comments of several lines, so that a change may colour all that follows:
 * where one begins or ends, the whole text is painted again, and else the lines that the change is in.
 */
final class LexicalDamage extends DefaultDamagerRepairer {

    private int comments;

    LexicalDamage() {
        super(new LexicalScanner());
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        String text = event.getDocument().get();
        List<Highlight> words = LanguageService.lexical(text);
        int before = comments;
        comments = (int) words.stream().filter(word -> isBlock(word, text)).count() + (text.contains("/*") ? 1 : 0);
        boolean touched = words.stream()
                .anyMatch(word -> isBlock(word, text) && word.range().touches(event.getOffset()));
        return comments != before || touched ? new Region(0, text.length())
                : super.getDamageRegion(partition, event, partitioningChanged);
    }

    private static boolean isBlock(Highlight word, String text) {
        return word.style() == Highlight.Style.COMMENT && text.startsWith("/*", word.range().offset());
    }
}
