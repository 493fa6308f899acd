package org.casewright.workbench.criteria;

import java.util.function.Function;

import org.eclipse.jface.viewers.IElementComparer;

/**
 * Takes two lines of a tree for the same where their keys are, so that a tree keeps open what was open in another
 * state.
 *
 * @param key of a line
 */
record ByKey(Function<Object, Object> key) implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
        return one != null && other != null && key.apply(one).equals(key.apply(other));
    }

    @Override
    public int hashCode(Object element) {
        return key.apply(element).hashCode();
    }
}
