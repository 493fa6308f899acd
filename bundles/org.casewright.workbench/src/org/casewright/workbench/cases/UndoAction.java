package org.casewright.workbench.cases;

import org.casewright.workbench.editing.CaseDocument;
import org.eclipse.jface.action.Action;

/** Undo or redo of a case, named by what it would do. */
final class UndoAction extends Action {

    private final CaseDocument document;
    private final boolean redo;

    private UndoAction(CaseDocument document, boolean redo) {
        this.document = document;
        this.redo = redo;
        update();
    }

    static UndoAction undo(CaseDocument document) {
        return new UndoAction(document, false);
    }

    static UndoAction redo(CaseDocument document) {
        return new UndoAction(document, true);
    }

    @Override
    public void run() {
        if (redo) {
            document.redo();
        } else {
            document.undo();
        }
    }

    /** The document has changed: what can be undone is another edit now. */
    void update() {
        setEnabled(redo ? document.canRedo() : document.canUndo());
        String label = redo ? document.redoLabel() : document.undoLabel();
        setText(((redo ? "&Redo " : "&Undo ") + label.replace("&", "&&")).strip());
    }
}
