package org.casewright.workbench.cases;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

import org.casewright.workbench.display.DisplayThread;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

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

    private final Deque<Composite> pieces = new ArrayDeque<>();
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
    private int collect(Composite composite) {
        pieces.push(composite);
        int size = 1;
        for (Control child : within(composite)) {
            size += child instanceof Composite inner ? collect(inner) : 1;
        }
        while (size <= PIECE && pieces.peek() != composite) {
            pieces.pop();
        }
        return size;
    }

    /**
     * What may go before its parent. Forms and sections still use their own parts when they go and when the theme
     * changes, but not what is in them.
     */
    private static Control[] within(Composite composite) {
        return switch (composite) {
            case ScrolledForm form -> form.getBody().getChildren();
            case Section section when section.getClient() instanceof Composite client -> client.getChildren();
            case Section section -> new Control[0];
            default -> composite.getChildren();
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
