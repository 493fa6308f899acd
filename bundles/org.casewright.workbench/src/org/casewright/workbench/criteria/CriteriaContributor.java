package org.casewright.workbench.criteria;

import java.util.Map;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Connects the menus of the window, such as Undo and Find, with the criteria editor that is active. */
public final class CriteriaContributor extends EditorActionBarContributor {

    private static final Map<ActionFactory, String> SHARED = Map.of(ActionFactory.UNDO, ITextEditorActionConstants.UNDO,
            ActionFactory.REDO, ITextEditorActionConstants.REDO, ActionFactory.CUT, ITextEditorActionConstants.CUT,
            ActionFactory.COPY, ITextEditorActionConstants.COPY, ActionFactory.PASTE, ITextEditorActionConstants.PASTE,
            ActionFactory.DELETE, ITextEditorActionConstants.DELETE, ActionFactory.SELECT_ALL,
            ITextEditorActionConstants.SELECT_ALL, ActionFactory.FIND, ITextEditorActionConstants.FIND,
            ActionFactory.REVERT, ITextEditorActionConstants.REVERT_TO_SAVED);

    @Override
    public void setActiveEditor(IEditorPart editor) {
        IActionBars bars = getActionBars();
        if (editor instanceof ITextEditor text) {
            SHARED.forEach((shared, own) -> bars.setGlobalActionHandler(shared.getId(), text.getAction(own)));
            bars.updateActionBars();
        }
    }
}
