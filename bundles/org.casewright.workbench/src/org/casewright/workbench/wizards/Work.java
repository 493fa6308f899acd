package org.casewright.workbench.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.IWizardContainer;

/** What a wizard does away from the display's thread, with progress: all that reads files or writes them. */
final class Work {

    private Work() {
    }

    /** Does it as one change of the workspace; else as {@link #read}. */
    static boolean run(IWizardContainer container, ICoreRunnable work) {
        return read(container, monitor -> ResourcesPlugin.getWorkspace().run(work, monitor));
    }

    /** Does it and waits, while events go on. Returns false where it failed, which was told, or was cancelled. */
    static boolean read(IWizardContainer container, ICoreRunnable work) {
        try {
            container.run(true, true, monitor -> {
                try {
                    work.run(monitor);
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
