package org.casewright.workbench.tests.look;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Where the Tab key leads. */
final class Tabs {

    /** What begins within so many pixels of the same height stands in one line. */
    private static final int LINE = 16;

    private Tabs() {
    }

    /** The controls below one that Tab does not lead to, in words. */
    static List<String> unreached(Control root) {
        List<Control> wanted = Ui.call(() -> Focusable.in(root));
        if (wanted.isEmpty()) {
            return List.of();
        }
        Ui.run(() -> wanted.getFirst().setFocus());
        Set<Control> reached = walk(wanted.size());
        return Ui
                .call(() -> wanted.stream().filter(control -> !reached.contains(control) && !isBeside(control, reached))
                        .map(Controls::words).toList());
    }

    /** Until it is where it began, or was twice as long on the way as there are places. */
    private static Set<Control> walk(int places) {
        Set<Control> reached = new LinkedHashSet<>();
        Control focus = focus();
        for (int steps = 0; steps <= 2 * places + 10 && focus != null; steps++) {
            reached.add(focus);
            Control before = focus;
            Keyboard.press("TAB");
            Ui.call(() -> Ui.display().readAndDispatch());
            focus = focus();
            if (focus == before) {
                Keyboard.press("CTRL+TAB");
                focus = focus();
            }
        }
        return reached;
    }

    private static Control focus() {
        return Ui.call(() -> Ui.display().getFocusControl());
    }

    /** Of the radio buttons of a group the arrow keys reach the others. */
    private static boolean isBeside(Control control, Set<Control> reached) {
        return control instanceof Button && (control.getStyle() & SWT.RADIO) != 0 && reached.stream()
                .anyMatch(other -> other instanceof Button && other.getParent() == control.getParent());
    }

    /** Siblings that come after one that is wholly below or right of them, in words; for the display's thread. */
    static List<String> outOfOrder(Control root) {
        List<String> found = new ArrayList<>();
        Controls.visible(root).forEach(control -> {
            if (control instanceof Composite parent) {
                inOrder(parent, found);
            }
        });
        return found;
    }

    /** The platform's dialogs with a title are in a form layout: they read their message last. */
    private static void inOrder(Composite parent, List<String> found) {
        if (parent.getLayout() instanceof FormLayout) {
            return;
        }
        Control before = null;
        for (Control next : parent.getTabList()) {
            if (next.isVisible() && !Focusable.in(next).isEmpty()) {
                if (before != null && isBefore(next.getBounds(), before.getBounds())) {
                    found.add(Controls.words(next) + " comes after " + Controls.words(before));
                }
                before = next;
            }
        }
    }

    /** One reads from left to right, and from top to bottom. */
    private static boolean isBefore(Rectangle next, Rectangle before) {
        boolean right = next.x >= before.x + before.width;
        boolean sameLine = Math.abs(next.y - before.y) < LINE;
        return !right && (sameLine ? next.x < before.x : next.y < before.y);
    }
}
