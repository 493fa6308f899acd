package org.casewright.workbench.criteria;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A small window with a tree from which one thing is chosen, by Enter or a double click. */
abstract class ChoicePopup extends PopupDialog {

    private static final Point SIZE = new Point(560, 360);

    private TreeViewer viewer;
    private Text filter;

    ChoicePopup(Shell parent, String title) {
        super(parent, SWT.RESIZE, true, false, false, false, false, title, "Enter goes there, Esc closes");
    }

    /** Creates the tree, with all that it shows. */
    protected abstract TreeViewer createTree(Composite parent);

    /** Something was chosen; the window is closed already. */
    protected abstract void chosen(Object element);

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        viewer = createTree(area);
        viewer.addDoubleClickListener(event -> choose());
        viewer.getTree().addTraverseListener(onEnter());
        return area;
    }

    /** One types here to find; Enter takes what was found first. */
    protected final void findBy(Text field) {
        filter = field;
        filter.addTraverseListener(onEnter());
    }

    @Override
    protected Control getFocusControl() {
        return filter == null ? viewer.getTree() : filter;
    }

    private TraverseListener onEnter() {
        return event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                choose();
            }
        };
    }

    private void choose() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        Object element = selection.isEmpty() ? firstFound() : selection.getFirstElement();
        if (element != null) {
            close();
            chosen(element);
        }
    }

    /** The first that the filter leaves; null where it leaves nothing. */
    protected Object firstFound() {
        return viewer.getTree().getItemCount() == 0 ? null : viewer.getTree().getItem(0).getData();
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }
}
