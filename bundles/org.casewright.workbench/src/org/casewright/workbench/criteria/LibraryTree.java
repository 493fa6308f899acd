package org.casewright.workbench.criteria;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of the library's tree. */
final class LibraryTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((LibraryNode) parent).parts().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((LibraryNode) element).parts().isEmpty();
    }
}
