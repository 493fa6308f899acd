package org.casewright.criteria.validation;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** References that lead somewhere. */
final class Found {

    private Found() {
    }

    /** Whether there is something that has been found. */
    static boolean is(EObject referred) {
        return referred != null && !referred.eIsProxy();
    }

    /** Those that have been found. */
    static <T extends EObject> List<T> in(Collection<T> referred) {
        return referred.stream().filter(Found::is).toList();
    }
}
