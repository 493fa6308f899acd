package org.casewright.workbench.upkeep;

import java.util.List;

import org.casewright.workbench.live.Editors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.undo.MoveResourcesOperation;

/** Asks what a file is to be called, and renames it; what is open on it is saved and opened again. */
final class Renaming {

    private final IWorkbenchPage page;
    private final IFile file;
    private final String what;
    private final FileEditors editors;

    Renaming(IWorkbenchPage page, IFile file, FileNames names) {
        this.page = page;
        this.file = file;
        this.what = names.of(List.of(file));
        this.editors = new FileEditors(page, List.of(file));
    }

    void ask(Shell shell) {
        String before = file.getFullPath().removeFileExtension().lastSegment();
        String message = "New name of the file of " + what + "."
                + (FileNames.isCase(file) ? " The case keeps its number." : "");
        InputDialog dialog = new InputDialog(shell, "Rename " + what, message, before, this::fault);
        if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(before) && editors.save()) {
            rename(shell, target(dialog.getValue()));
        }
    }

    private void rename(Shell shell, IPath target) {
        boolean wasOpen = !editors.isEmpty();
        editors.close();
        new FileJob(shell, new MoveResourcesOperation(file, target, "Rename " + what), () -> {
            if (wasOpen) {
                Editors.openLater(page.getWorkbenchWindow(), file.getWorkspace().getRoot().getFile(target));
            }
        }).schedule();
    }

    private IPath target(String name) {
        return file.getParent().getFullPath().append(name.strip()).addFileExtension(file.getFileExtension());
    }

    /** What is wrong with a name; null where nothing is, and where it is the present one. */
    private String fault(String name) {
        if (name.isBlank()) {
            return "A file needs a name.";
        }
        IStatus status = file.getWorkspace().validateName(name.strip() + "." + file.getFileExtension(), IResource.FILE);
        if (!status.isOK()) {
            return status.getMessage();
        }
        IResource there = file.getParent().findMember(target(name).lastSegment());
        return there == null || there.equals(file) ? null : "There is a file of this name already.";
    }
}
