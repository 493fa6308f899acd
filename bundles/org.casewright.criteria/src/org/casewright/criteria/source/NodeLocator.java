package org.casewright.criteria.source;

import java.util.Map;

import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.rules.SourceSpan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/**
 * Finds elements in the text that they were parsed from, without the comments in front of them.
 *
 * @param names the name of each file, as messages show it
 */
public record NodeLocator(Map<Resource, String> names) implements SourceLocator {

    public NodeLocator {
        names = Map.copyOf(names);
    }

    @Override
    public SourceSpan locate(EObject element) {
        String name = element.eResource() == null ? null : names.get(element.eResource());
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (name == null || node == null) {
            return SourceSpan.NONE;
        }
        LineAndColumn place = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        return new SourceSpan(name, place.getLine(), place.getColumn(), node.getOffset(), node.getLength());
    }
}
