package org.casewright.workbench.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Names in the title what is being worked on, as the list of windows shows it: {@code x.case – Casewright}. */
final class WindowTitle implements IPartListener2 {

    private final IWorkbenchWindow window;
    private final IPropertyListener renamed = this::changed;

    WindowTitle(IWorkbenchWindow window) {
        this.window = window;
        window.getPartService().addPartListener(this);
        update();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        part.addPropertyListener(renamed);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        part.removePropertyListener(renamed);
        update();
    }

    private void changed(Object part, int property) {
        if (property == IWorkbenchPartConstants.PROP_PART_NAME) {
            update();
        }
    }

    private void update() {
        if (window.getShell() == null || window.getShell().isDisposed() || window.getActivePage() == null) {
            return;
        }
        IEditorPart editor = window.getActivePage().getActiveEditor();
        window.getShell().setText(editor == null ? "Casewright" : editor.getTitle() + " \u2013 Casewright");
    }
}
