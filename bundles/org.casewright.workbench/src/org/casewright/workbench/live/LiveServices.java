package org.casewright.workbench.live;

import org.casewright.workbench.display.DisplayThread;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Gives the workbench its live project, when somebody first asks for it. It lives as long as the workbench does: a
 * service that can be disposed would be disposed with the first part that asked for it.
 */
public final class LiveServices extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        LiveWorkspace shared = parent.getService(LiveWorkspace.class);
        return shared != null ? shared : start(PlatformUI.getWorkbench());
    }

    private static LiveWorkspace start(IWorkbench workbench) {
        LiveWorkspace live = new LiveWorkspace(ResourcesPlugin.getWorkspace(),
                DisplayThread.of(workbench.getDisplay()));
        live.start();
        workbench.addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench closing, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench closed) {
                live.close();
            }
        });
        return live;
    }
}
