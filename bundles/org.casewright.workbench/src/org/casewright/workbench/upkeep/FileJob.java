package org.casewright.workbench.upkeep;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;

/** Changes files beside the display's thread, so that it can be taken back; says so where that fails. */
final class FileJob extends Job {

    private final IUndoableOperation change;
    private final IAdaptable window;
    private final Runnable then;

    /** @param then what follows where it has been done; called by the job */
    FileJob(Shell shell, IUndoableOperation change, Runnable then) {
        super(change.getLabel());
        this.change = change;
        this.window = WorkspaceUndoUtil.getUIInfoAdapter(shell);
        this.then = then;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        try {
            IStatus done = history.execute(change, monitor, window);
            if (done.isOK()) {
                then.run();
            }
            return done;
        } catch (ExecutionException e) {
            return Status.error("This failed: " + getName() + ".", e);
        }
    }
}
