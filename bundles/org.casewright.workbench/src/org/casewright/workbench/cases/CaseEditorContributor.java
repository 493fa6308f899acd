package org.casewright.workbench.cases;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Lets the menu's Undo and Redo act on the case editor that is in front. */
public final class CaseEditorContributor extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart part) {
        CaseEditor editor = part instanceof CaseEditor caseEditor ? caseEditor : null;
        set(ActionFactory.UNDO.getId(), editor == null ? null : editor.undoAction());
        set(ActionFactory.REDO.getId(), editor == null ? null : editor.redoAction());
        getActionBars().updateActionBars();
    }

    private void set(String id, IAction action) {
        IActionBars bars = getActionBars();
        bars.setGlobalActionHandler(id, action);
    }
}
