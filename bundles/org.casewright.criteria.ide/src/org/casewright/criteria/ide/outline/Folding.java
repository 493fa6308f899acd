package org.casewright.criteria.ide.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.grammar.Token;
import org.casewright.criteria.ide.grammar.Tokens;
import org.casewright.model.guideline.Element;

/** What can be folded away: elements, groups in braces, and comments, each of several lines. */
public final class Folding {

    private Folding() {
    }

    /** By place, the outer before the inner; each ends with the last character that is folded away. */
    public static List<TextRange> of(Document file) {
        String text = file.text();
        List<TextRange> folds = new ArrayList<>();
        for (Element element : file.file().getElements()) {
            Document.locate(element).ifPresent(at -> folds.add(at.range()));
        }
        addTokens(text, folds);
        return folds
                .stream().filter(range -> range.of(text).strip().contains("\n")).distinct().sorted(Comparator
                        .comparingInt(TextRange::offset).thenComparing(TextRange::length, Comparator.reverseOrder()))
                .toList();
    }

    private static void addTokens(String text, List<TextRange> folds) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : Tokens.of(text)) {
            switch (token.type()) {
            case Token.BLOCK_COMMENT -> folds.add(TextRange.between(token.offset(), token.end()));
            case "'{'" -> open.push(token);
            case "'}'" -> {
                if (!open.isEmpty()) {
                    folds.add(TextRange.between(open.pop().offset(), token.end()));
                }
            }
            default -> {
                // neither begins nor ends anything
            }
            }
        }
    }
}
