package org.casewright.criteria.naming;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where something stands, in words for a message about something else. */
public final class Whereabouts {

    private Whereabouts() {
    }

    /** Such as {@code pain.criteria, line 12}. */
    public static String of(EObject object) {
        String name = URI.decode(object.eResource().getURI().lastSegment());
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        ICompositeNode node = NodeModelUtils.getNode(object);
        return node == null ? file : file + ", line " + node.getStartLine();
    }
}
