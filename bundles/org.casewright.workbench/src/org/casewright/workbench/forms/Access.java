package org.casewright.workbench.forms;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What assistive technology is told of a control that does not tell it by itself. */
public final class Access {

    private Access() {
    }

    /** Says what a control is called. */
    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /** Says what a control is called now. */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }

    /**
     * Says what a control that we draw ourselves is, and how it is operated.
     *
     * @param role one of {@link ACC}'s
     * @param keys what the keys do in it
     */
    public static void role(Control control, int role, String keys) {
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }
        });
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = keys;
            }
        });
    }

    /** Its name has changed, as what is selected in it has. */
    public static void changed(Control control) {
        control.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }
}
