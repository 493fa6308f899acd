package org.casewright.workbench.criteria;

import java.util.Comparator;
import java.util.List;

import org.casewright.engine.scenario.ScenarioResult;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Topics, and below each its scenarios: those that fail first. */
final class ScenarioTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof ScenarioGroup group
                ? group.results().stream().sorted(Comparator.comparing(ScenarioResult::passed)).toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof ScenarioGroup;
    }
}
