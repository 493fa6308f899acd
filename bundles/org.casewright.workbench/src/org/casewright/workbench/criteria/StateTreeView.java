package org.casewright.workbench.criteria;

import java.util.List;
import java.util.function.Function;

import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.live.StateFeed;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/**
 * A view with a tree of what the newest state of the project holds. What was open in one state is open in the next.
 *
 * @param <N> the lines at the root
 */
abstract class StateTreeView<N> extends ViewPart {

    private final String id;
    private TreeViewer viewer;
    private Subscription states;
    private List<N> shown = List.of();

    /** @param id of the tree */
    StateTreeView(String id) {
        this.id = id;
    }

    /** Makes what stands above the tree. */
    abstract void createHead(Composite parent);

    /** Makes what can be done with the lines beside opening them; nothing, where a view has no more. */
    void createActions(TreeViewer lines) {
    }

    /** What tells a line of one state in the next one. */
    abstract Function<Object, Object> key();

    abstract ITreeContentProvider content();

    abstract IStyledLabelProvider labels();

    /** Called on the display's thread for each state. */
    abstract void show(ProjectState state);

    abstract void open(Object line);

    @Override
    public final void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        createHead(all);
        viewer = new TreeViewer(all, SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData(Field.ID, id);
        Access.name(viewer.getTree(), getPartName());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.setComparer(new ByKey(key()));
        viewer.setContentProvider(content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels()));
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        Styles.follow(viewer);
        getSite().setSelectionProvider(viewer);
        createActions(viewer);
        StateFeed feed = getSite().getService(LiveWorkspace.class).states();
        states = feed.listen(this::show);
        show(feed.state());
    }

    /** Shows other lines; returns whether they differ from those that are shown. */
    final boolean show(List<N> lines) {
        if (lines.equals(shown)) {
            return false;
        }
        shown = lines;
        Object[] expanded = viewer.getExpandedElements();
        viewer.setInput(lines);
        viewer.setExpandedElements(expanded);
        return true;
    }

    final TreeViewer viewer() {
        return viewer;
    }

    final List<N> shown() {
        return shown;
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        if (states != null) {
            states.close();
        }
        super.dispose();
    }
}
