package org.casewright.workbench.cases;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Lets Undo and Redo of menu, tool bar and keys act on a case, from its editor and from the views that follow it. */
public final class CaseUndo {

    private CaseUndo() {
    }

    /**
     * Gives a part's Undo and Redo to the case of an editor.
     *
     * @param bars of the part
     * @param editor may be null, or not have read its case yet: then there is nothing to undo
     */
    public static void in(IActionBars bars, CaseEditor editor) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), editor == null ? null : editor.undoAction());
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), editor == null ? null : editor.redoAction());
        bars.updateActionBars();
    }
}
