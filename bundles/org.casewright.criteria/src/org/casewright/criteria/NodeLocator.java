package org.casewright.criteria;

import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.rules.SourceSpan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/** Finds elements of a loaded {@link CriteriaLibrary} in the text that they were parsed from. */
public final class NodeLocator implements SourceLocator {

    @Override
    public SourceSpan locate(EObject element) {
        INode node = element == null ? null : NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return SourceSpan.NONE;
        }
        LineAndColumn start = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        return new SourceSpan(SourceParser.nameOf(element.eResource().getURI()), start.getLine(), start.getColumn(),
                node.getOffset(), node.getLength());
    }
}
