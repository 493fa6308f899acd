package org.casewright.workbench.cases;

import java.time.Duration;

import org.casewright.workbench.editing.Journals;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

/** Gives the workbench its journals, in its state area: {@code site.getService(Journals.class)}. */
public final class JournalService extends AbstractServiceFactory {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    @Override
    public Object create(Class type, IServiceLocator parent, IServiceLocator locator) {
        Journals shared = parent.getService(Journals.class);
        return shared != null ? shared : open();
    }

    private static Journals open() {
        var bundle = FrameworkUtil.getBundle(JournalService.class);
        ILog log = ILog.of(bundle);
        // The message of a failure may quote the case: only its kind goes to the log.
        Journals journals = new Journals(() -> Platform.getStateLocation(bundle).append("journal").toPath(), INTERVAL,
                failure -> log.warn("Unsaved changes of a case could not be kept against a crash: "
                        + failure.getClass().getName()));
        closeAtTheEnd(journals);
        return journals;
    }

    /** What was discarded is gone before the program ends: the next start would take it for the work of a crash. */
    private static void closeAtTheEnd(Journals journals) {
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {

            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                journals.close();
            }
        });
    }
}
