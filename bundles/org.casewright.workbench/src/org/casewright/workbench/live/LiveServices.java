package org.casewright.workbench.live;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Gives the workbench its live project, when somebody first asks for it. */
public final class LiveServices extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        LiveWorkspace shared = parent.getService(LiveWorkspace.class);
        return shared != null ? shared : start(PlatformUI.getWorkbench().getDisplay());
    }

    private static LiveWorkspace start(Display display) {
        LiveWorkspace live = new LiveWorkspace(ResourcesPlugin.getWorkspace(), work -> {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        });
        live.start();
        return live;
    }
}
