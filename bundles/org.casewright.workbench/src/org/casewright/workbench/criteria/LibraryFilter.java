package org.casewright.workbench.criteria;

import java.util.Locale;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves the lines of the library that have what was typed, with those above them and all below. */
final class LibraryFilter extends ViewerFilter {

    private final String typed;

    /** @param typed in lower case */
    LibraryFilter(String typed) {
        this.typed = typed;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return parent instanceof LibraryNode above && has(above) || isAbove((LibraryNode) element);
    }

    private boolean isAbove(LibraryNode node) {
        return has(node) || node.parts().stream().anyMatch(this::isAbove);
    }

    private boolean has(LibraryNode node) {
        return node.kind() != LibraryNode.Kind.GROUP
                && (node.name() + ' ' + node.key()).toLowerCase(Locale.ROOT).contains(typed);
    }
}
