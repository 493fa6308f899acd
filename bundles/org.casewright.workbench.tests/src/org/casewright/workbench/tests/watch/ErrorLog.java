package org.casewright.workbench.tests.watch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What is logged as an error while a test runs. */
public final class ErrorLog implements ILogListener {

    private final List<String> errors = new CopyOnWriteArrayList<>();

    public void listen() {
        Platform.addLogListener(this);
    }

    public void stop() {
        Platform.removeLogListener(this);
    }

    /** The errors since it was asked last. */
    public List<String> take() {
        List<String> taken = List.copyOf(errors);
        errors.removeAll(taken);
        return taken;
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.ERROR) {
            StringWriter text = new StringWriter().append(plugin + ": " + status.getMessage() + "\n");
            if (status.getException() != null) {
                status.getException().printStackTrace(new PrintWriter(text));
            }
            errors.add(text.toString());
        }
    }
}
