package org.casewright.criteria.validation;

import java.util.List;

import org.casewright.criteria.IssueCodes;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** What can be said once is said once, as only the last would count; and a text says something. */
class RepetitionChecks extends CriteriaChecks {

    @Check
    void nothingIsSaidTwice(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!feature.isMany() && object.eIsSet(feature)) {
                List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
                if (nodes.size() > 1) {
                    int line = nodes.getFirst().getStartLine();
                    boolean elsewhere = line != nodes.getLast().getStartLine();
                    error("This is said twice" + (elsewhere ? ", first in line " + line : "")
                            + ", and only one can count. Take one away.", object, feature, IssueCodes.SAID_TWICE);
                }
            }
        }
    }

    @Check
    void textsAreNotEmpty(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = object.eGet(attribute);
            List<?> texts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            if (texts.stream().anyMatch(RepetitionChecks::isBlank)) {
                error("This text is empty. Write it, or take it away.", object, attribute, IssueCodes.TEXT_EMPTY);
            }
        }
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }
}
