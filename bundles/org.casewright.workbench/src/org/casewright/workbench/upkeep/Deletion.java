package org.casewright.workbench.upkeep;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.undo.DeleteResourcesOperation;

/** Asks whether files are to be deleted, and does so. */
final class Deletion {

    /** More are not listed one by one. */
    private static final int LISTED = 12;
    private static final int CANCEL = 1;

    private final List<IFile> files;
    private final FileNames names;
    private final FileEditors editors;

    Deletion(IWorkbenchPage page, List<IFile> files, FileNames names) {
        this.files = files;
        this.names = names;
        this.editors = new FileEditors(page, files);
    }

    /** Unless somebody chooses otherwise, nothing is deleted. */
    void ask(Shell shell) {
        String what = names.of(files);
        MessageDialog dialog = new MessageDialog(shell, "Delete " + what, null, "Delete " + what + "?\n\n" + told(),
                MessageDialog.WARNING, CANCEL, "Delete", "Cancel");
        if (dialog.open() != 0) {
            return;
        }
        editors.close();
        new FileJob(shell, new DeleteResourcesOperation(files.toArray(IResource[]::new), "Delete " + what, false),
                () -> { }).schedule();
    }

    private String told() {
        StringBuilder told = new StringBuilder();
        if (files.size() > 1) {
            told.append(files.stream().limit(LISTED).map(names::name).collect(Collectors.joining("\n")))
                    .append(files.size() > LISTED ? "\n…" : "").append("\n\n");
        }
        told.append(FileNames.isCase(files.getFirst()) ? "The medical records stay where they are."
                : "From then on cases are judged without it.");
        if (files.stream().anyMatch(IFile::isLinked)) {
            told.append(" What was opened from another folder leaves the list, and its file stays there.");
        }
        if (editors.areDirty()) {
            told.append(" Changes that are not saved are lost.");
        }
        return told.append(" Undo in the list brings back what was saved, until Casewright is closed.").toString();
    }
}
