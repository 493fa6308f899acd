package org.casewright.workbench.criteria;

import java.util.List;

import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.live.StateFeed;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The guideline library: guidelines with their topics, and all files, each with what is wrong in it. */
public final class LibraryView extends ViewPart {

    private Subscription states;
    private TreeViewer viewer;
    private List<LibraryNode> shown = List.of();

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TreeViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData("org.casewright.id", "library.tree");
        viewer.setComparer(new ByKey(line -> line instanceof LibraryNode node ? node.kind() + node.key() : line));
        viewer.setContentProvider(new LibraryTree());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new LibraryLabels()));
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        Styles.follow(viewer);
        getSite().setSelectionProvider(viewer);
        StateFeed feed = getSite().getService(LiveWorkspace.class).states();
        states = feed.listen(this::show);
        show(feed.state());
    }

    private void show(ProjectState state) {
        List<LibraryNode> newest = LibraryNode.of(state);
        if (!newest.equals(shown)) {
            boolean first = shown.isEmpty() || shown.getFirst().parts().isEmpty(); // no guideline was read yet
            shown = newest;
            Object[] expanded = viewer.getExpandedElements();
            viewer.setInput(newest);
            viewer.setExpandedElements(first ? newest.toArray() : expanded);
        }
    }

    private void open(Object element) {
        if (element instanceof LibraryNode node) {
            node.place().ifPresent(place -> Opening.show(getSite().getPage(), place));
        }
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
