package org.casewright.workbench.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.IWizardContainer;

/** What a wizard does in the workspace when it is finished: away from the display's thread, with progress. */
final class Work {

    private Work() {
    }

    /** Does it and waits, while events go on. Returns false where it failed, which was told, or was cancelled. */
    static boolean run(IWizardContainer container, ICoreRunnable work) {
        try {
            container.run(true, true, monitor -> {
                try {
                    ResourcesPlugin.getWorkspace().run(work, monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof CoreException failure) {
                ErrorDialog.openError(container.getShell(), "This could not be done", null, failure.getStatus());
                return false;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            return false;
        }
    }
}
