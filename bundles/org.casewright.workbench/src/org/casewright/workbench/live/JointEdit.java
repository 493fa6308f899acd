package org.casewright.workbench.live;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.workbench.editing.Joint;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Something done in several files, such as a rename: undone and made again in all of them at once, from whichever of
 * their editors. What the texts record of it becomes a part of it in the platform's history. For the display's thread.
 */
public final class JointEdit extends AbstractOperation implements IAdvancedUndoableOperation, Joint {

    private final List<Part<?>> parts;
    private final IOperationHistory history;
    private final TriggeredOperations whole;
    private boolean made;

    private JointEdit(String label, Map<IFile, List<Edit>> edits) {
        super(label);
        var support = PlatformUI.getWorkbench().getOperationSupport();
        history = support.getOperationHistory();
        addContext(support.getUndoContext());
        parts = edits.entrySet().stream()
                .<Part<?>>map(ofOne -> FixMaker.part(ofOne.getKey(), new Fix(label, ofOne.getValue()), this)).toList();
        whole = new TriggeredOperations(this, history);
    }

    /** @param label what is done, as undo names it */
    public static void make(String label, Map<IFile, List<Edit>> edits) {
        JointEdit edit = new JointEdit(label, edits);
        IStatus done = edit.run(() -> edit.history.execute(edit.whole, null, null));
        if (done.matches(IStatus.ERROR)) {
            MessageDialog.openInformation(Display.getCurrent().getActiveShell(), label, done.getMessage());
        }
    }

    @Override
    public boolean canUndo() {
        return made;
    }

    @Override
    public boolean canRedo() {
        return !made;
    }

    @Override
    public void undo() {
        run(() -> history.undoOperation(whole, null, null));
    }

    @Override
    public void redo() {
        run(() -> history.redoOperation(whole, null, null));
    }

    private interface Run {

        IStatus run() throws ExecutionException;
    }

    /** Where nothing is changed, it has been told why: the platform asks for the status before it undoes or redoes. */
    private IStatus run(Run run) {
        try {
            return run.run();
        } catch (ExecutionException e) {
            ILog.get().error(getLabel(), e);
            return Status.CANCEL_STATUS;
        }
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return turn();
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return isWanted() ? turn() : Status.CANCEL_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return turn();
    }

    /** In all files, or in none. */
    private IStatus turn() {
        IStatus fits = status();
        if (fits.isOK()) {
            made = !made;
            parts.forEach(Part::turn);
        }
        return fits;
    }

    private IStatus status() {
        String changed = parts.stream().filter(part -> !part.fits()).map(part -> part.file().getName())
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? Status.OK_STATUS
                : Status.error(
                        "Nothing was changed, because this has changed since: " + changed + ". Undo there first.");
    }

    private boolean isWanted() {
        String files = parts.stream().map(part -> part.file().getName()).collect(Collectors.joining("\n"));
        return MessageDialog.open(MessageDialog.QUESTION, Display.getCurrent().getActiveShell(), "Undo",
                getLabel() + ": this is taken back in all " + parts.size() + " files.\n\n" + files, SWT.NONE,
                "Undo All", "Cancel") == 0;
    }

    /** It asks by itself. */
    @Override
    public Object[] getAffectedObjects() {
        return new Object[0];
    }

    @Override
    public IStatus computeUndoableStatus(IProgressMonitor monitor) {
        return told("Undo");
    }

    @Override
    public IStatus computeRedoableStatus(IProgressMonitor monitor) {
        return told("Redo");
    }

    /** The platform asks before it undoes or redoes; of what somebody has cancelled it tells nothing of its own. */
    private IStatus told(String title) {
        IStatus fits = status();
        if (fits.isOK()) {
            return fits;
        }
        MessageDialog.openInformation(Display.getCurrent().getActiveShell(), title,
                getLabel() + "\n\n" + fits.getMessage());
        return Status.CANCEL_STATUS;
    }

    @Override
    public void aboutToNotify(OperationHistoryEvent event) {
        // everybody who has to know is told by the documents
    }
}
