package org.casewright.workbench.app;

import java.util.List;

import org.casewright.workbench.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;

/** Puts views into a perspective's layout. */
final class Layouts {

    private static final float HELP = 0.66f;

    private Layouts() {
    }

    static void add(IFolderLayout folder, String... views) {
        List.of(views).forEach(folder::addView);
    }

    /** Help opens beside the work, and leaves its place to it when it is closed. */
    static void keepForHelp(IPageLayout layout) {
        layout.createPlaceholderFolder("help", IPageLayout.RIGHT, HELP, layout.getEditorArea())
                .addPlaceholder(Ids.HELP_VIEW);
    }

    /** Lists views first in the menu that shows views. */
    static void offer(IPageLayout layout, String... views) {
        for (String view : views) {
            layout.addShowViewShortcut(view);
        }
    }
}
