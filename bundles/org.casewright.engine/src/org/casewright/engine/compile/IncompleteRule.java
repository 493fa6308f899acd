package org.casewright.engine.compile;

import org.eclipse.emf.ecore.EObject;

/** A rule cannot be compiled because a part of it is missing or does not fit. */
final class IncompleteRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EObject element;

    /** @param message what is wrong, as a whole sentence */
    IncompleteRule(String message, EObject element) {
        super(message);
        this.element = element;
    }

    /** Where it is wrong. */
    EObject element() {
        return element;
    }

    /** A part that must be there and resolve. */
    static <T extends EObject> T required(T part, String what, EObject owner) {
        if (part == null || part.eIsProxy()) {
            throw new IncompleteRule("The " + what + " is missing or has an unknown name.", owner);
        }
        return part;
    }
}
