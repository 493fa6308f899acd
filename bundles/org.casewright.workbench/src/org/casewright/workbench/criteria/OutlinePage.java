package org.casewright.workbench.criteria;

import java.util.List;

import org.casewright.criteria.ide.answer.Symbol;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/**
 * The outline of a criteria file. It follows the text as it is typed, and the caret; what is chosen is shown in the
 * editor.
 */
final class OutlinePage extends ContentOutlinePage {

    private final CriteriaEditor editor;
    private final TextAnswers answers;
    private List<Symbol> shown = List.of();
    private boolean updating;

    OutlinePage(CriteriaEditor editor, TextAnswers answers) {
        this.editor = editor;
        this.answers = answers;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.getTree().setData(Field.ID, "criteria.outline");
        Access.name(viewer.getTree(), "Outline");
        SymbolTree.show(viewer);
        viewer.setInput(shown);
        viewer.addPostSelectionChangedListener(event -> {
            if (!updating && event.getStructuredSelection().getFirstElement() instanceof Symbol symbol) {
                editor.selectAndReveal(symbol.nameRange().offset(), symbol.nameRange().length());
            }
        });
        followCaret(editor.viewer());
        answers.listen(this::update);
        update();
    }

    private void update() {
        List<Symbol> newest = answers.answers().outline();
        if (isDisposed() || newest.equals(shown)) {
            return;
        }
        boolean first = shown.isEmpty();
        shown = newest;
        updating = true;
        try {
            TreePath[] expanded = getTreeViewer().getExpandedTreePaths();
            getTreeViewer().setInput(newest);
            if (first) {
                getTreeViewer().expandToLevel(newest.size() > 3 ? 1 : 3);
            } else {
                getTreeViewer().setExpandedTreePaths(expanded);
            }
        } finally {
            updating = false;
        }
        follow();
    }

    private void followCaret(TextViewer text) {
        ISelectionChangedListener caret = event -> follow();
        text.addPostSelectionChangedListener(caret);
        getControl().addDisposeListener(event -> text.removePostSelectionChangedListener(caret));
    }

    /** Selects the part in which the caret stands; not while somebody is choosing here. */
    private void follow() {
        if (getTreeViewer().getTree().isFocusControl()) {
            return;
        }
        updating = true;
        try {
            getTreeViewer().setSelection(SymbolTree.at(shown, editor.caret()), true);
        } finally {
            updating = false;
        }
    }

    boolean isDisposed() {
        return getControl() != null && getControl().isDisposed();
    }
}
