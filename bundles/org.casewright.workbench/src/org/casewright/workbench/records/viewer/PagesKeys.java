package org.casewright.workbench.records.viewer;

import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.WordRange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keys do in the pages. */
final class PagesKeys {

    private static final double STEP = 1.2;

    private final PagesCanvas canvas;
    private int page = 1;
    private int anchor = -1;
    private int cursor = -1;

    PagesKeys(PagesCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    /** The words go on from here. */
    void cursorAt(int word) {
        cursor = word;
        anchor = word;
    }

    void anchorAt(int word) {
        anchor = word;
    }

    void page(int selected) {
        page = selected;
    }

    private void pressed(Event event) {
        if (canvas.stack() == null) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        event.doit = !(control ? withControl(event) : scrolls(event, shift) || walks(event, shift) || acts(event));
    }

    private boolean withControl(Event event) {
        switch (event.keyCode) {
        case 'c', SWT.INSERT -> canvas.copy();
        case 'a' -> selectPage();
        case '+', '=', SWT.KEYPAD_ADD -> canvas.zoom(canvas.zoom() * STEP);
        case '-', SWT.KEYPAD_SUBTRACT -> canvas.zoom(canvas.zoom() / STEP);
        case '0' -> canvas.zoomToWidth();
        case SWT.HOME -> canvas.goTo(1);
        case SWT.END -> canvas.goTo(canvas.stack().pages());
        default -> {
            return false;
        }
        }
        return true;
    }

    private void selectPage() {
        PageText text = canvas.text(canvas.page());
        if (!text.isEmpty()) {
            page = canvas.page();
            cursorAt(0);
            canvas.select(PageSelection.words(page, text, new WordRange(0, text.words().size() - 1)));
        }
    }

    private boolean scrolls(Event event, boolean shift) {
        switch (event.keyCode) {
        case SWT.PAGE_UP -> canvas.scroll().views(-1);
        case SWT.PAGE_DOWN -> canvas.scroll().views(1);
        case SWT.HOME -> canvas.goTo(shift ? page : 1);
        case SWT.END -> canvas.goTo(canvas.stack().pages());
        case SWT.ARROW_UP -> {
            return !shift && scrolled(-1);
        }
        case SWT.ARROW_DOWN -> {
            return !shift && scrolled(1);
        }
        default -> {
            return false;
        }
        }
        return true;
    }

    private boolean scrolled(int lines) {
        canvas.scroll().lines(lines);
        return true;
    }

    private boolean walks(Event event, boolean shift) {
        WordMove move = switch (event.keyCode) {
        case SWT.ARROW_RIGHT -> WordMove.NEXT;
        case SWT.ARROW_LEFT -> WordMove.PREVIOUS;
        case SWT.ARROW_UP -> WordMove.LINE_UP;
        case SWT.ARROW_DOWN -> WordMove.LINE_DOWN;
        default -> null;
        };
        if (move != null) {
            walk(move, shift);
        }
        return move != null;
    }

    private void walk(WordMove move, boolean extend) {
        boolean begins = cursor < 0;
        page = begins ? canvas.page() : page;
        PageText text = canvas.text(page);
        if (text.isEmpty()) {
            return;
        }
        cursor = begins ? 0 : move.from(cursor, text);
        anchor = extend && anchor >= 0 ? anchor : cursor;
        canvas.select(PageSelection.words(page, text, WordRange.between(anchor, cursor)));
        canvas.scroll().reveal(canvas.stack().toPixels(page, text.words().get(cursor).box(), canvas.viewWidth()));
    }

    private boolean acts(Event event) {
        switch (event.keyCode) {
        case 'f', SWT.CR, SWT.KEYPAD_CR -> canvas.want(Use.FINDING);
        case 'e' -> canvas.want(Use.EVIDENCE);
        case 'r' -> canvas.want(Use.REPLACEMENT);
        case '+', '=', SWT.KEYPAD_ADD -> canvas.zoom(canvas.zoom() * STEP);
        case '-', SWT.KEYPAD_SUBTRACT -> canvas.zoom(canvas.zoom() / STEP);
        case SWT.ESC -> canvas.select(null);
        default -> {
            return false;
        }
        }
        return true;
    }
}
