package org.casewright.workbench.app;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Keeps the buttons out of the tool bar that text editors of the platform bring for programmers. */
final class QuietToolBar extends PerspectiveAdapter {

    private static final List<String> UNASKED = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.actionSet.openFiles");

    static void in(IWorkbenchWindow window) {
        QuietToolBar quiet = new QuietToolBar();
        window.addPerspectiveListener(quiet);
        UNASKED.forEach(window.getActivePage()::hideActionSet);
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        UNASKED.forEach(page::hideActionSet);
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
            UNASKED.forEach(page::hideActionSet);
        }
    }
}
