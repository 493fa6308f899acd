package org.casewright.workbench.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import org.casewright.workbench.editing.Journals;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

/** Gives the workbench its journals, in its state area: {@code site.getService(Journals.class)}. */
public final class JournalService extends AbstractServiceFactory {

    private static final Duration INTERVAL = Duration.ofSeconds(2);

    @Override
    public Object create(Class type, IServiceLocator parent, IServiceLocator locator) {
        var bundle = FrameworkUtil.getBundle(JournalService.class);
        Path folder = Platform.getStateLocation(bundle).append("journal").toPath();
        ILog log = ILog.of(bundle);
        try {
            // The message of a failure may quote the case: only its kind goes to the log.
            return new Journals(folder, INTERVAL, failure -> log.warn(
                    "Unsaved changes of a case could not be kept against a crash: " + failure.getClass().getName()));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made.", e);
        }
    }
}
