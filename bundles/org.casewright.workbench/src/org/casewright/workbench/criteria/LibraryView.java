package org.casewright.workbench.criteria;

import java.util.List;
import java.util.function.Function;

import org.casewright.project.ProjectState;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.widgets.Composite;

/** The guideline library: guidelines with their topics, and all files, each with what is wrong in it. */
public final class LibraryView extends StateTreeView<LibraryNode> {

    public LibraryView() {
        super("library.tree");
    }

    @Override
    void createHead(Composite parent) {
        // the tree says it all
    }

    @Override
    Function<Object, Object> key() {
        return line -> line instanceof LibraryNode node ? node.kind() + node.key() : line;
    }

    @Override
    ITreeContentProvider content() {
        return new LibraryTree();
    }

    @Override
    IStyledLabelProvider labels() {
        return new LibraryLabels();
    }

    @Override
    void show(ProjectState state) {
        boolean first = shown().isEmpty() || shown().getFirst().parts().isEmpty(); // no guideline was read yet
        List<LibraryNode> newest = LibraryNode.of(state);
        if (show(newest) && first) {
            viewer().setExpandedElements(newest.toArray());
        }
    }

    @Override
    void open(Object line) {
        if (line instanceof LibraryNode node) {
            node.place().ifPresent(place -> Opening.show(getSite().getPage(), place));
        }
    }
}
