package org.casewright.workbench.criteria;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.casewright.criteria.ide.answer.Symbol;
import org.casewright.project.Subscription;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The outline in a small window over the text: type to find, Enter to go there. */
final class QuickOutline extends ChoicePopup {

    private final CriteriaEditor editor;
    private List<Symbol> symbols = List.of();
    private String typed = "";

    private QuickOutline(CriteriaEditor editor) {
        super(editor.getSite().getShell(), "Outline of " + editor.getEditorInput().getName());
        this.editor = editor;
    }

    static void open(CriteriaEditor editor) {
        if (editor.answers() != null) {
            new QuickOutline(editor).open();
        }
    }

    @Override
    protected TreeViewer createTree(Composite parent) {
        Text field = new Text(parent, SWT.SEARCH | SWT.SINGLE);
        field.setMessage("Type to find");
        Access.name(field, "Find in the outline");
        field.setData(Field.ID, "criteria.quickOutline.filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        TreeViewer viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.getTree().setData(Field.ID, "criteria.quickOutline");
        Access.name(viewer.getTree(), "Outline");
        SymbolTree.show(viewer);
        viewer.addFilter(new Filter());
        update(viewer);
        // Of a text that was opened just now the parts are still to come.
        Subscription newer = editor.answers().listen(() -> update(viewer));
        viewer.getTree().addDisposeListener(event -> newer.close());
        field.addModifyListener(event -> {
            typed = field.getText().strip().toLowerCase(Locale.ROOT);
            viewer.refresh();
            viewer.expandAll();
        });
        findBy(field);
        return viewer;
    }

    private void update(TreeViewer viewer) {
        List<Symbol> newest = editor.answers().answers().outline();
        if (newest.equals(symbols)) {
            return; // what is selected stays so
        }
        symbols = newest;
        viewer.setInput(symbols);
        viewer.expandToLevel(typed.isEmpty() ? 2 : AbstractTreeViewer.ALL_LEVELS);
    }

    private final class Filter extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return all((Symbol) element).anyMatch(QuickOutline.this::fits);
        }
    }

    private boolean fits(Symbol symbol) {
        return (symbol.name() + " " + symbol.detail()).toLowerCase(Locale.ROOT).contains(typed);
    }

    private static Stream<Symbol> all(Symbol symbol) {
        return Stream.concat(Stream.of(symbol), symbol.parts().stream().flatMap(QuickOutline::all));
    }

    @Override
    protected Object firstFound() {
        return symbols.stream().flatMap(QuickOutline::all).filter(this::fits).findFirst().orElse(null);
    }

    @Override
    protected void chosen(Object element) {
        editor.show(((Symbol) element).nameRange());
    }
}
