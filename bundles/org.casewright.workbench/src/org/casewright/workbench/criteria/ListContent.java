package org.casewright.workbench.criteria;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** What a tree shows that is given a list: its elements, and below each one its parts. */
final class ListContent implements ITreeContentProvider {

    private final Function<Object, List<?>> parts;

    /** @param parts what stands below an element */
    ListContent(Function<Object, List<?>> parts) {
        this.parts = parts;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parts.apply(parent).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !parts.apply(element).isEmpty();
    }
}
