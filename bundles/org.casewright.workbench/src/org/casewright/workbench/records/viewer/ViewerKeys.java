package org.casewright.workbench.records.viewer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * The keys that mean the same wherever one is in the viewer: find, next hit, and the way from field to hits to pages.
 */
final class ViewerKeys {

    private final Composite viewer;
    private final ViewerBar bar;
    private final SidePane side;

    ViewerKeys(RecordViewer viewer, ViewerBar bar, SidePane side) {
        this.viewer = viewer;
        this.bar = bar;
        this.side = side;
        Listener pressed = this::pressed;
        viewer.getDisplay().addFilter(SWT.KeyDown, pressed);
        viewer.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, pressed));
        bar.search().addListener(SWT.DefaultSelection, event -> {
            side.searchTyped();
            side.hits().step(1);
        });
        bar.search().addListener(SWT.KeyDown, event -> typed(event, viewer));
    }

    private void typed(Event event, RecordViewer owner) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            side.hits().focus();
        } else if (event.keyCode == SWT.ESC) {
            bar.search().setText("");
            side.searchTyped();
            owner.pages().setFocus();
        }
    }

    private void pressed(Event event) {
        if (!(event.widget instanceof Control control) || !isInside(control)) {
            return;
        }
        boolean control1 = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == SWT.F3) {
            side.searchTyped();
            side.hits().step((event.stateMask & SWT.MOD2) != 0 ? -1 : 1);
            event.type = SWT.None;
        } else if (control1 && event.keyCode == 'f') {
            bar.search().setFocus();
            bar.search().selectAll();
            event.type = SWT.None;
        }
    }

    private boolean isInside(Control control) {
        Control at = control;
        while (at != null && at != viewer) {
            at = at.getParent();
        }
        return at == viewer && viewer.isVisible();
    }
}
