package org.casewright.workbench.cases;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Lets the menu's Undo and Redo act on the case editor that is in front. */
public final class CaseEditorContributor extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart part) {
        CaseUndo.in(getActionBars(), part instanceof CaseEditor editor ? editor : null);
    }
}
