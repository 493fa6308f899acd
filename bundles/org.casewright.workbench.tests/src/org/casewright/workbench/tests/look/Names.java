package org.casewright.workbench.tests.look;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What assistive technology calls controls. */
final class Names {

    private Names() {
    }

    /** The controls below one that take the focus and have no name, in words; for the display's thread. */
    static List<String> missing(Control root) {
        return Focusable.in(root).stream().filter(control -> of(control).isBlank()).map(Controls::words).toList();
    }

    /**
     * The name of a control: what a listener says, its own text, the label before it, or its tip; empty for none. What
     * can only be read names itself.
     */
    static String of(Control control) {
        if (control instanceof ToolBar bar) {
            return nameless(bar) ? "" : "tools";
        }
        String own = switch (control) {
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Text text when !text.getEditable() -> text.getText();
            default -> "";
        };
        return first(listened(control), own, labelled(control),
                Objects.requireNonNullElse(control.getToolTipText(), ""));
    }

    private static String first(String... names) {
        return List.of(names).stream().filter(name -> !name.isBlank()).findFirst().orElse("");
    }

    /** A bar is as good as its buttons: each has words or a tip. */
    private static boolean nameless(ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
            boolean separator = (item.getStyle() & SWT.SEPARATOR) != 0;
            if (!separator && item.getText().isBlank()
                    && Objects.requireNonNullElse(item.getToolTipText(), "").isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Some platforms call a control by the label that comes before it. */
    private static String labelled(Control control) {
        Control before = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return before instanceof Label label ? label.getText() : "";
            }
            before = sibling;
        }
        return "";
    }

    /** There is no other way to ask than to call those who answer the platform. */
    private static String listened(Control control) {
        try {
            Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
            listeners.setAccessible(true);
            Object all = listeners.get(control.getAccessible());
            String name = "";
            if (all instanceof List<?> some) {
                for (Object one : some) {
                    AccessibleEvent event = new AccessibleEvent(control);
                    ((AccessibleListener) one).getName(event);
                    name = first(Objects.requireNonNullElse(event.result, ""), name);
                }
            }
            return name;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("SWT keeps what tells names elsewhere now", e);
        }
    }
}
