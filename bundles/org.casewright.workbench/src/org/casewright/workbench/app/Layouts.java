package org.casewright.workbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;

/** Puts views into a perspective's layout. */
final class Layouts {

    private Layouts() {
    }

    /** A view that no bundle brings keeps its place free rather than showing an error. */
    static void add(IFolderLayout folder, String... views) {
        for (String view : views) {
            if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
                folder.addPlaceholder(view);
            } else {
                folder.addView(view);
            }
        }
    }

    /** Lists views first in the menu that shows views. */
    static void offer(IPageLayout layout, String... views) {
        for (String view : views) {
            layout.addShowViewShortcut(view);
        }
    }
}
