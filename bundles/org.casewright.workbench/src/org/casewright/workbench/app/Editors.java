package org.casewright.workbench.app;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens files in their editors, asked for by jobs. */
final class Editors {

    private Editors() {
    }

    /** Opens a file's editor as soon as the display's thread is free; says so where that fails. */
    static void open(IWorkbenchWindow window, IFile file) {
        window.getShell().getDisplay().asyncExec(() -> {
            try {
                IDE.openEditor(window.getActivePage(), file);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(Status.error("The file " + file.getFullPath() + " cannot be opened.", e),
                        StatusManager.SHOW);
            }
        });
    }
}
