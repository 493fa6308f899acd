package org.casewright.workbench.letter;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.casewright.workbench.live.ElementWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** The mouse and the keys upon the letter: what is pointed at says what it is, and leads to its source in the case. */
final class LetterPointer {

    private final LetterCanvas letter;
    private final Canvas canvas;
    private final Consumer<Target> reveal;

    /** @param reveal is told where in the case to go */
    LetterPointer(LetterCanvas letter, Consumer<Target> reveal) {
        this.letter = letter;
        this.canvas = letter.control();
        this.reveal = reveal;
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::clicked);
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    private void moved(Event event) {
        Optional<Mark> mark = mark(event);
        Optional<Target> target = target(event);
        String tip = mark.map(LetterPointer::words)
                .orElse(target.map(passage -> "Go to " + ElementWords.of(passage.element())).orElse(null));
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
        boolean leads = mark.isPresent() || target.isPresent();
        canvas.setCursor(leads ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    /** What a mark says where it is pointed at. */
    static String words(Mark mark) {
        return mark.issue().code() + ": " + mark.issue().message();
    }

    private void clicked(Event event) {
        canvas.setFocus();
        if (event.button != 1) {
            return;
        }
        Optional<Mark> mark = mark(event);
        mark.ifPresent(found -> {
            letter.marks().choose(found);
            letter.chosen();
        });
        mark.map(LetterPointer::target).or(() -> target(event)).ifPresent(reveal);
    }

    private void pressed(Event event) {
        int page = canvas.getClientArea().height - Desk.GAP;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> letter.scrollBy(Desk.GAP * 3);
            case SWT.ARROW_UP -> letter.scrollBy(-Desk.GAP * 3);
            case SWT.PAGE_DOWN, ' ' -> letter.scrollBy(page);
            case SWT.PAGE_UP -> letter.scrollBy(-page);
            case SWT.HOME -> letter.scrollTo(0);
            case SWT.END -> letter.scrollTo(Integer.MAX_VALUE);
            case SWT.ARROW_RIGHT -> step(1);
            case SWT.ARROW_LEFT -> step(-1);
            case SWT.CR, SWT.KEYPAD_CR -> letter.marks().chosen().map(LetterPointer::target).ifPresent(reveal);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** Goes to another mark. */
    void step(int steps) {
        letter.marks().step(steps);
        letter.chosen();
    }

    private static Target target(Mark mark) {
        return new Target(mark.issue().place().element(), mark.issue().place().offset());
    }

    private Optional<Mark> mark(Event event) {
        return letter.marks().at(letter.view().desk(), event.x + letter.view().left(), event.y + letter.view().top());
    }

    private Optional<Target> target(Event event) {
        return letter.shown()
                .flatMap(shown -> letter.view().desk().at(event.x + letter.view().left(), event.y + letter.view().top())
                        .flatMap(point -> new LetterMap(shown).at(point.sheet(), point.x(), point.y())));
    }
}
