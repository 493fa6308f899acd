package org.casewright.workbench.live;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Several changes of a text that are undone at once. */
public final class OneStep {

    private OneStep() {
    }

    /**
     * Makes an edit with all its parts, as one step of undo where the text is that of an editor.
     *
     * @return what takes it back
     */
    public static UndoEdit apply(TextEdit edit, IDocument document) throws BadLocationException {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo == null) {
            return edit.apply(document, TextEdit.CREATE_UNDO);
        }
        undo.beginCompoundChange();
        try {
            return edit.apply(document, TextEdit.CREATE_UNDO);
        } finally {
            undo.endCompoundChange();
        }
    }
}
