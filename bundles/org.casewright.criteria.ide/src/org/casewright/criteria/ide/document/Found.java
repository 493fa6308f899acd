package org.casewright.criteria.ide.document;

import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Objects that a name was resolved to; what it was not is passed over. */
public final class Found {

    private Found() {
    }

    /** Whether it is there, and not only a name without anything behind it. */
    public static boolean is(EObject object) {
        return object != null && !object.eIsProxy();
    }

    public static <T extends EObject> Stream<T> all(Collection<T> objects) {
        return objects.stream().filter(Found::is);
    }
}
