package org.casewright.model;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The path of an element of a case: the names of the features from the case down, and after each that
 * holds many its member, by id where it has one and else by position from 0. Examples:
 * {@code claim/decided}, {@code items/i2/rationale}, {@code items/i2/reviewerCitation/chapters/0/title}.
 */
public final class ElementPath {

    private ElementPath() {
    }

    /** The path of an object; empty for the root of its tree. */
    public static String of(EObject object) {
        EObject owner = object.eContainer();
        if (owner == null) {
            return "";
        }
        EStructuralFeature feature = object.eContainingFeature();
        String path = child(of(owner), feature.getName());
        return feature.isMany() ? child(path, member((List<?>) owner.eGet(feature), object)) : path;
    }

    /** The path of a feature of an object. */
    public static String of(EObject object, EStructuralFeature feature) {
        return child(of(object), feature.getName());
    }

    /** A path one step longer. */
    public static String child(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }

    /** How a member of a list is named in a path: its id, or else its position. */
    public static String step(EObject member, int position) {
        EAttribute id = member.eClass().getEIDAttribute();
        String value = id == null ? null : (String) member.eGet(id);
        return Objects.requireNonNullElse(value, Integer.toString(position));
    }

    private static String member(List<?> siblings, EObject object) {
        return step(object, siblings.indexOf(object));
    }
}
