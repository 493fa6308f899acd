package org.casewright.workbench.records.viewer;

import java.util.OptionalInt;

import org.casewright.text.Sentences;
import org.casewright.text.Span;
import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.Word;
import org.casewright.workbench.records.document.WordRange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** What mouse and keys do in the pages: select words or boxes, scroll, choose marks. */
final class PagesInput {

    /** How far from a word, in points, a press still means it. */
    private static final float REACH = 40;
    /** Below this a drag was a click. */
    private static final float SMALLEST_BOX = 4;
    private static final int SMALLEST_DRAG = 4;

    private final PagesCanvas canvas;
    private final PagesKeys keys;
    private boolean boxesWanted;

    private int page;
    private int anchor = -1;
    private float[] corner;
    private Mark pressed;
    private int downX;
    private int downY;

    PagesInput(PagesCanvas canvas) {
        this.canvas = canvas;
        keys = new PagesKeys(canvas);
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
    }

    void boxesWanted(boolean wanted) {
        boxesWanted = wanted;
    }

    void reset() {
        anchor = -1;
        corner = null;
        pressed = null;
        keys.cursorAt(-1);
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button != 1 || canvas.stack() == null) {
            return;
        }
        reset();
        downX = event.x;
        downY = event.y;
        pressed = canvas.marks().at(new Point(event.x, event.y)).orElse(null);
        page = canvas.stack().pageAt(event.y + canvas.scroll().y());
        float[] point = point(event);
        PageText text = canvas.text(page);
        if (boxesWanted || text.isEmpty()) {
            corner = point;
            canvas.select(null);
        } else if (event.count == 1) {
            OptionalInt word = text.wordAt(point[0], point[1], REACH);
            anchor = word.orElse(-1);
            canvas.select(null);
        } else {
            text.wordAt(point[0], point[1], REACH).ifPresent(word -> select(word, event.count > 2, text));
        }
    }

    /** Two presses select a word, three its sentence. */
    private void select(int word, boolean sentence, PageText text) {
        WordRange range = sentence ? sentenceOf(text.words().get(word), text) : new WordRange(word, word);
        select(text, range, range.last());
    }

    private void select(PageText text, WordRange range, int cursor) {
        keys.cursorAt(cursor);
        canvas.select(PageSelection.words(page, text, range));
    }

    private static WordRange sentenceOf(Word word, PageText text) {
        for (Span sentence : Sentences.split(text.text())) {
            if (sentence.end() > word.offset()) {
                return text.range(sentence.offset(), sentence.end());
            }
        }
        return WordRange.NONE;
    }

    private void move(Event event) {
        boolean dragging = (event.stateMask & SWT.BUTTON1) != 0;
        if (dragging && (anchor >= 0 || corner != null)) {
            scrollAtEdge(event.y);
            drag(point(event));
        } else if (!dragging && canvas.stack() != null) {
            hover(event);
        }
    }

    private void scrollAtEdge(int y) {
        int height = canvas.getClientArea().height;
        if (y < 0 || y > height) {
            canvas.scroll().lines(y < 0 ? -1 : 1);
        }
    }

    private void drag(float[] point) {
        PageText text = canvas.text(page);
        if (corner != null) {
            Box box = Box.between(corner[0], corner[1], point[0], point[1]).on(canvas.record().size(page));
            boolean dragged = box.width() >= SMALLEST_BOX && box.height() >= SMALLEST_BOX;
            canvas.select(dragged ? PageSelection.box(page, text, box) : null);
        } else {
            text.wordAt(point[0], point[1], Float.MAX_VALUE / 4)
                    .ifPresent(word -> select(text, WordRange.between(anchor, word), word));
        }
        keys.anchorAt(anchor);
    }

    private void hover(Event event) {
        Mark mark = canvas.marks().at(new Point(event.x, event.y)).orElse(null);
        canvas.setToolTipText(mark == null ? null : mark.label());
        int under = canvas.stack().pageAt(event.y + canvas.scroll().y());
        boolean box = boxesWanted || canvas.text(under).isEmpty();
        int cursor = mark != null ? SWT.CURSOR_HAND : box ? SWT.CURSOR_CROSS : SWT.CURSOR_IBEAM;
        canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor));
    }

    private void up(Event event) {
        boolean moved = Math.abs(event.x - downX) + Math.abs(event.y - downY) >= SMALLEST_DRAG;
        if (event.button == 1 && moved && (anchor >= 0 || corner != null)) {
            drag(point(event)); // the way there may not have been told
        }
        boolean clicked = canvas.selection() == null;
        if (event.button == 1 && clicked && pressed != null) {
            canvas.marks().choose(pressed);
        } else if (event.button == 1 && clicked && anchor >= 0) {
            keys.cursorAt(anchor);
            keys.page(page);
        } else {
            keys.page(page);
        }
        anchor = -1;
        corner = null;
        pressed = null;
    }

    private float[] point(Event event) {
        return canvas.stack().toPoints(page, event.x + canvas.scroll().x(), event.y + canvas.scroll().y(),
                canvas.viewWidth());
    }

    void copy() {
        PageSelection selection = canvas.selection();
        if (selection == null || selection.quote().isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        clipboard.setContents(new Object[] {selection.quote()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
