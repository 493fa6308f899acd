package org.casewright.workbench.records.timeline;

import java.util.List;
import java.util.Optional;

import org.casewright.workbench.records.timeline.TimelineLayout.Placed;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What mouse and keys do in the timeline. */
final class TimelineInput {

    private static final int WHEEL = 40;

    private final TimelineCanvas canvas;
    private int grabbedX = -1;
    private int grabbedY;

    TimelineInput(TimelineCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> grabbedX = -1);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    private void down(Event event) {
        canvas.setFocus();
        Optional<Placed> under = canvas.at(event.x, event.y);
        if (event.button == 1 && under.isPresent()) {
            canvas.choose(under.get());
        } else if (event.button == 1) {
            grabbedX = canvas.scroll().left() + event.x;
            grabbedY = canvas.scroll().top() + event.y;
        }
    }

    private void move(Event event) {
        if (grabbedX >= 0) {
            canvas.scroll().to(grabbedX - event.x, grabbedY - event.y);
            return;
        }
        Optional<Placed> under = canvas.at(event.x, event.y);
        canvas.setToolTipText(under.map(one -> one.entry().label() + "\n" + one.entry().when()).orElse(null));
        canvas.setCursor(under.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            canvas.zoom(event.count > 0 ? TimelineCanvas.STEP : 1 / TimelineCanvas.STEP, event.x);
        } else if ((event.stateMask & SWT.MOD2) != 0) {
            canvas.scroll().to(canvas.scroll().left() - event.count * WHEEL, canvas.scroll().top());
        } else {
            canvas.scroll().to(canvas.scroll().left(), canvas.scroll().top() - event.count * WHEEL);
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_RIGHT -> step(1);
        case SWT.ARROW_LEFT -> step(-1);
        case SWT.ARROW_DOWN -> lane(1);
        case SWT.ARROW_UP -> lane(-1);
        case SWT.HOME -> select(0);
        case SWT.END -> select(canvas.placed().size() - 1);
        case SWT.CR, SWT.KEYPAD_CR, ' ' -> canvas.placed(canvas.selected()).ifPresent(canvas::choose);
        case '+', '=', SWT.KEYPAD_ADD -> canvas.zoomIn();
        case '-', SWT.KEYPAD_SUBTRACT -> canvas.zoomOut();
        case '0' -> canvas.zoomToFit();
        default -> {
        }
        }
    }

    private int current() {
        List<Placed> all = canvas.placed();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).entry().element().equals(canvas.selected())) {
                return i;
            }
        }
        return -1;
    }

    private void step(int by) {
        int at = current();
        select(at < 0 ? 0 : at + by);
    }

    /** The entry of the next lane that is nearest in time. */
    private void lane(int by) {
        int at = current();
        List<Placed> all = canvas.placed();
        if (at < 0) {
            select(0);
            return;
        }
        Lane lane = all.get(at).entry().lane();
        int next = at;
        while (next >= 0 && next < all.size() && all.get(next).entry().lane() == lane) {
            next += by;
        }
        if (next >= 0 && next < all.size()) {
            select(nearest(all, all.get(next).entry().lane(), all.get(at).x()));
        }
    }

    private static int nearest(List<Placed> all, Lane lane, int x) {
        int best = -1;
        for (int i = 0; i < all.size(); i++) {
            boolean nearer = best < 0 || Math.abs(all.get(i).x() - x) < Math.abs(all.get(best).x() - x);
            if (all.get(i).entry().lane() == lane && nearer) {
                best = i;
            }
        }
        return best;
    }

    private void select(int index) {
        if (index >= 0 && index < canvas.placed().size()) {
            canvas.select(canvas.placed().get(index).entry().element());
        }
    }
}
