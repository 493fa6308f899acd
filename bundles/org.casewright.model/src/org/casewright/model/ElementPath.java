package org.casewright.model;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

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
        String id = id(member);
        return id != null ? id : Integer.toString(position);
    }

    /** Its position is looked for only where that is needed: a list may have thousands of members. */
    private static String member(List<?> siblings, EObject object) {
        String id = id(object);
        return id != null ? id : Integer.toString(siblings.indexOf(object));
    }

    private static String id(EObject object) {
        EAttribute id = object.eClass().getEIDAttribute();
        return id == null ? null : (String) object.eGet(id);
    }
}
