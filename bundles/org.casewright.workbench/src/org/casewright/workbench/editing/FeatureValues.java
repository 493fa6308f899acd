package org.casewright.workbench.editing;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads and writes the features of objects by their values: null for one that is not set, a list for one of many. */
final class FeatureValues {

    private FeatureValues() {
    }

    /** Whether setting a value would change nothing. A part is the same where all in it is. */
    static boolean isSame(EObject object, EStructuralFeature feature, Object value) {
        Object before = object.eGet(feature);
        if (feature instanceof EReference reference && reference.isContainment() && !feature.isMany()) {
            return EcoreUtil.equals((EObject) before, (EObject) value);
        }
        return Objects.equals(before, value) && (feature.isMany() || object.eIsSet(feature) == (value != null));
    }

    @SuppressWarnings("unchecked")
    static void put(EObject object, EStructuralFeature feature, Object value) {
        if (value == null) {
            object.eUnset(feature);
        } else if (feature.isMany()) {
            ECollections.setEList((EList<Object>) object.eGet(feature), (List<Object>) value);
        } else {
            object.eSet(feature, value);
        }
    }

    /** Makes one object what another of its class is, which has no parts afterwards. */
    static void move(EObject from, EObject to) {
        for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
            if (from.eIsSet(feature)) {
                to.eSet(feature, from.eGet(feature));
            } else {
                to.eUnset(feature);
            }
        }
    }
}
