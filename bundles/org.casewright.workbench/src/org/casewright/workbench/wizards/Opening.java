package org.casewright.workbench.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens what a wizard has made. */
final class Opening {

    private Opening() {
    }

    static void open(IWorkbench workbench, IFile file) {
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error("The file " + file.getFullPath() + " cannot be opened.", e),
                    StatusManager.SHOW);
        }
    }
}
