package org.casewright.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.model.imrcase.Case;
import org.casewright.model.internal.Values;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a path of {@link ElementPath} names: an object, a feature of one, or one value of a feature that holds many.
 *
 * @param object the object, or the one that has the feature
 * @param feature null where the path names the object as a whole
 * @param index the position of the value from 0; -1 where the feature is meant as a whole
 */
public record CaseElement(EObject object, EStructuralFeature feature, int index) {

    public CaseElement {
        Objects.requireNonNull(object, "object");
    }

    /** The element of a path; empty where the case has none, or no longer has it. */
    public static Optional<CaseElement> find(Case root, String path) {
        CaseElement found = new CaseElement(root, null, -1);
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            found = found.child(step);
            if (found == null) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** Whether it is one value, which has a text, rather than an object or a list. */
    public boolean isValue() {
        return feature instanceof EAttribute && feature.isMany() == index >= 0;
    }

    /** The value as the file writes it; empty where it is unset. */
    public String text() {
        Object value = index < 0 ? object.eGet(feature) : values().get(index);
        String text = value == null ? null
                : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
        return Objects.requireNonNullElse(text, "");
    }

    /**
     * The value that a text stands for in the file.
     *
     * @throws IllegalArgumentException with a sentence for the user, where the text is none
     */
    public Object read(String text) {
        return Values.read((EAttribute) feature, text);
    }

    private CaseElement child(String step) {
        if (feature == null) {
            return feature(step);
        }
        return feature.isMany() && index < 0 ? member(step) : null;
    }

    private CaseElement feature(String name) {
        EStructuralFeature named = object.eClass().getEStructuralFeature(name);
        if (named instanceof EReference reference && reference.isContainment() && !named.isMany()
                && object.eGet(named) instanceof EObject single) {
            return new CaseElement(single, null, -1);
        }
        return named == null ? null : new CaseElement(object, named, -1);
    }

    private CaseElement member(String step) {
        List<?> members = values();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) instanceof EObject member) {
                if (ElementPath.step(member, i).equals(step)) {
                    return new CaseElement(member, null, -1);
                }
            } else if (Integer.toString(i).equals(step)) {
                return new CaseElement(object, feature, i);
            }
        }
        return null;
    }

    private List<?> values() {
        return (List<?>) object.eGet(feature);
    }
}
