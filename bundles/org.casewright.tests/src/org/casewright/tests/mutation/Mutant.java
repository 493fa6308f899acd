package org.casewright.tests.mutation;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change of the library, which can be taken back.
 *
 * @param element what is changed, and what it is reported as
 * @param change what the change is, in words
 */
record Mutant(Kind kind, EObject element, String change, Runnable apply, Runnable undo) {

    /** What can be changed. */
    enum Kind {
        TURNED_AROUND, NUMBER, BOUNDARY, ALL_OR_ANY, PLACE_IGNORED, ONE_DROPPED, LIMIT_DROPPED
    }

    /** Another value for a feature. */
    static Mutant set(Kind kind, EObject element, EStructuralFeature feature, Object value, String change) {
        Object before = element.eGet(feature);
        boolean wasSet = element.eIsSet(feature);
        return new Mutant(kind, element, change, () -> element.eSet(feature, value), () -> {
            if (wasSet) {
                element.eSet(feature, before);
            } else {
                element.eUnset(feature);
            }
        });
    }

    /** A feature left out. */
    static Mutant without(EObject element, EStructuralFeature feature) {
        Object before = element.eGet(feature);
        if (!feature.isMany()) {
            return new Mutant(Kind.LIMIT_DROPPED, element, "without " + feature.getName(),
                    () -> element.eUnset(feature), () -> element.eSet(feature, before));
        }
        List<?> all = List.copyOf((List<?>) before);
        return new Mutant(Kind.LIMIT_DROPPED, element, "without " + feature.getName(), () -> element.eUnset(feature),
                () -> element.eSet(feature, all));
    }

    /** One of several things left out. */
    static Mutant without(EObject element, EStructuralFeature feature, int index, String name) {
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) element.eGet(feature);
        Object dropped = list.get(index);
        EObject reported = dropped instanceof EObject object && object.eContainer() == element ? object : element;
        return new Mutant(Kind.ONE_DROPPED, reported, "without " + name, () -> list.remove(index),
                () -> list.add(index, dropped));
    }

    /** A number by one unit of its last digit more, or less. */
    static Mutant step(EObject element, EStructuralFeature feature, BigDecimal number, int direction) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0));
        BigDecimal other = number.add(step.multiply(BigDecimal.valueOf(direction)));
        Object value = feature.getEType().getInstanceClass() == int.class ? (Object) other.intValue() : other;
        return set(Kind.NUMBER, element, feature, value, number.toPlainString() + " made " + other.toPlainString());
    }
}
