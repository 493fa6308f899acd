package org.casewright.criteria.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** Goes through a file word by word and says what stands between them. */
final class Layout {

    /**
     * A brace that is open.
     *
     * @param level how deep its line is indented
     * @param lines whether its members have lines of their own
     * @param itemLevel how deep the item is indented that it is a part of
     */
    private record Brace(int level, boolean lines, int itemLevel) {
    }

    private final IHiddenRegion start;
    private final Items items;
    private final Deque<Brace> braces = new ArrayDeque<>();
    private int itemLevel;
    private int lineLevel;

    Layout(ITextRegionAccess file) {
        start = file.regionForRootEObject().getPreviousHiddenRegion();
        items = new Items(file);
    }

    /** Gives each gap, and each word of several pieces, the text that it should have. */
    void forEachSegment(BiConsumer<ITextSegment, String> action) {
        IHiddenRegion hidden = start;
        action.accept(hidden, new HiddenText(hidden.getText()).atStart());
        for (ISemanticRegion word = hidden.getNextSemanticRegion(); word != null; word = hidden
                .getNextSemanticRegion()) {
            if (hidden != start) {
                action.accept(hidden, gap(hidden, word));
            }
            action.accept(word, Pieces.of(word.getText(), itemLevel + 1));
            hidden = word.getNextHiddenRegion();
        }
        if (hidden != start) {
            action.accept(hidden, new HiddenText(hidden.getText()).atEnd());
        }
    }

    private String gap(IHiddenRegion hidden, ISemanticRegion word) {
        Gap gap = gap(hidden.getPreviousSemanticRegion(), word);
        String text = new HiddenText(hidden.getText()).between(gap);
        if (text.contains("\n")) {
            lineLevel = gap.level();
        }
        return text;
    }

    private Gap gap(ISemanticRegion before, ISemanticRegion word) {
        if (before.getText().equals("{")) {
            open(before);
        }
        if (word.getText().equals("}")) {
            return close();
        }
        return switch (items.startingAt(word)) {
        case ELEMENT -> element();
        case PART -> part();
        case MEMBER -> member(before);
        case NOTHING -> within(before.getText(), word.getText());
        };
    }

    private void open(ISemanticRegion brace) {
        braces.push(new Brace(lineLevel, Items.isOnSeveralLines(brace), itemLevel));
    }

    private Gap close() {
        Brace brace = braces.pop();
        itemLevel = brace.itemLevel();
        return brace.lines() ? Gap.closing(brace.level()) : Gap.blanks(1, brace.level());
    }

    private Gap element() {
        itemLevel = 0;
        return Gap.paragraph();
    }

    private Gap part() {
        itemLevel = 1;
        return Gap.line(1);
    }

    /** On one line, two blanks tell members apart. */
    private Gap member(ISemanticRegion before) {
        Brace brace = braces.peek();
        itemLevel = brace.level() + 1;
        return brace.lines() ? Gap.line(itemLevel) : Gap.blanks(before.getText().equals("{") ? 1 : 2, itemLevel);
    }

    private Gap within(String before, String word) {
        boolean tight = before.equals("(") || word.equals("(") || word.equals(")") || word.equals(",")
                || word.equals(":");
        return tight ? Gap.none(itemLevel + 1) : Gap.blank(itemLevel + 1);
    }
}
