package org.casewright.workbench.records.viewer;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Says to assistive technology what the pages show. */
final class PagesAccess {

    private PagesAccess() {
    }

    static void describe(PagesCanvas canvas) {
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name(canvas);
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = "Arrow right and left go from word to word, with Shift they select. F or Enter makes a"
                        + " finding of what is selected.";
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TEXT;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = canvas.text(canvas.page()).text();
            }
        });
    }

    private static String name(PagesCanvas canvas) {
        if (canvas.record() == null) {
            return "Pages of the record";
        }
        String place = "Page " + canvas.page() + " of " + canvas.record().pages();
        PageSelection selection = canvas.selection();
        if (selection == null) {
            return place;
        }
        return place + ", selected: " + (selection.quote().isEmpty() ? "a box" : selection.quote());
    }
}
