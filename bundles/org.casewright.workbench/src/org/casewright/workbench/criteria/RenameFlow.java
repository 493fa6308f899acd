package org.casewright.workbench.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.criteria.ide.answer.Renaming;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.model.Edit;
import org.casewright.workbench.display.DisplayThread;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Renames what the caret stands on, in all criteria files and cases of the workspace. */
final class RenameFlow {

    private final CriteriaEditor editor;
    private final TextAnswers answers;

    RenameFlow(CriteriaEditor editor) {
        this.editor = editor;
        this.answers = editor.answers();
    }

    /** Asks for the new name where something that has one stands at the caret. */
    void begin() {
        if (answers != null) {
            int offset = editor.caret();
            answers.then(answers.language().renamable(answers.name(), offset),
                    range -> range.ifPresentOrElse(word -> ask(word, offset), this::nothingToRename));
        }
    }

    private void nothingToRename() {
        MessageDialog.openInformation(shell(), "Rename", "Put the caret on a name or a label to rename it.");
    }

    private void ask(TextRange word, int offset) {
        String oldName = word.of(answers.document().get());
        InputDialog dialog = new InputDialog(shell(), "Rename '" + oldName + "'",
                "New name, in all guidelines and cases of the workspace:", oldName,
                name -> name.strip().equals(oldName) ? "" : null);
        if (dialog.open() == IDialogConstants.OK_ID) {
            String newName = dialog.getValue().strip();
            CaseFilesOfWorkspace.read(DisplayThread.of(shell().getDisplay()), cases -> rename(offset, newName, cases));
        }
    }

    private void rename(int offset, String newName, Map<String, byte[]> cases) {
        answers.then(answers.language().rename(answers.name(), offset, newName, cases), this::confirm);
    }

    private void confirm(Optional<Renaming> found) {
        if (found.isEmpty()) {
            nothingToRename();
            return;
        }
        Renaming renaming = found.get();
        if (RenamePreview.confirms(shell(), renaming)) {
            List<Edit> edits = renaming.edits().values().stream().flatMap(List::stream).toList();
            FileEdits.make("Rename '" + renaming.oldName() + "' to '" + renaming.newName() + "'", edits);
        }
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }
}
