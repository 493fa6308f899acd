package org.casewright.codegen;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.mwe.core.issues.MWEDiagnostic;

/** Words for what the generators report. */
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

    /** The message, and where an exception is behind it, the innermost cause of that. */
    static String describe(MWEDiagnostic diagnostic) {
        Throwable cause = diagnostic.getException();
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == null ? diagnostic.getMessage() : diagnostic.getMessage() + cause.getMessage();
    }
}
