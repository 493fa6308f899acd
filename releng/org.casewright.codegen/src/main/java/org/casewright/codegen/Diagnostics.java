package org.casewright.codegen;

import org.eclipse.emf.common.util.Diagnostic;

/** Words for what EMF reports. */
final class Diagnostics {

    private Diagnostics() {
    }

    /** The message and those of the causes, one a line. */
    static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(String.valueOf(diagnostic.getMessage()));
        if (diagnostic.getException() != null) {
            text.append(" (").append(diagnostic.getException()).append(')');
        }
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append(System.lineSeparator()).append("  ").append(describe(child));
        }
        return text.toString();
    }
}
