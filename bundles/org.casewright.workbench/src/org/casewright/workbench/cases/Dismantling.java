package org.casewright.workbench.cases;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.casewright.workbench.display.DisplayThread;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * Disposes of the widgets of an editor that has closed. The workbench does that at once, which takes a quarter of a
 * second for the hundreds of a whole case; here they are only hidden when the editor closes, and go some at a time, in
 * events between those of the user.
 */
final class Dismantling {

    /** How long an event may take, but for the last piece in it. */
    private static final long ENOUGH = TimeUnit.MILLISECONDS.toNanos(8);
    /**
     * What has no more widgets than these goes in one piece: so a viewer or a form never outlives parts of its own. GTK
     * takes a fifth of a millisecond for each.
     */
    private static final int PIECE = 40;

    private final Deque<Control> pieces = new ArrayDeque<>();
    private final DisplayThread display;

    private Dismantling(Composite root) {
        display = DisplayThread.of(root.getDisplay());
        collect(root);
    }

    /** From now on the widgets of a part outlive it, for a moment. */
    static void followsOn(MPart part) {
        // The workbench disposes of what the part still has when the change reaches it: this one hears of it before.
        ((Notifier) part).eAdapters().addFirst(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification change) {
                if (!part.isToBeRendered() && part.getWidget() instanceof Composite root && !root.isDisposed()) {
                    part.setWidget(null);
                    root.setVisible(false);
                    new Dismantling(root).soon();
                }
            }
        });
    }

    /** What is large comes after what is in it, what is small goes as a whole. */
    private int collect(Control control) {
        pieces.push(control);
        int size = 1 + Stream.of(within(control)).mapToInt(this::collect).sum();
        while (size <= PIECE && pieces.peek() != control) {
            pieces.pop();
        }
        return size;
    }

    /** A form still needs its body when it goes, but not what is in it. */
    private static Control[] within(Control control) {
        return switch (control) {
            case ScrolledForm form -> form.getBody().getChildren();
            case Composite composite -> composite.getChildren();
            default -> new Control[0];
        };
    }

    private void soon() {
        display.execute(this::next);
    }

    private void next() {
        long end = System.nanoTime() + ENOUGH;
        while (!pieces.isEmpty() && System.nanoTime() < end) {
            pieces.pop().dispose();
        }
        if (!pieces.isEmpty()) {
            soon();
        }
    }
}
