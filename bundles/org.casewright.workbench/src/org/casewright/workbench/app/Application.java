package org.casewright.workbench.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Runs the workbench in the folder that holds this user's cases and guidelines. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        // Pages are drawn by Java2D; a second toolkit of windows beside SWT's would stop the client on a Mac.
        System.setProperty("java.awt.headless", "true");
        XtextLog.redirect();
        drawWhatCanBeChecked();
        Display display = PlatformUI.createDisplay();
        try {
            if (!lock(Platform.getInstanceLocation())) {
                return EXIT_OK;
            }
            return switch (PlatformUI.createAndRunWorkbench(display, new Advisor(arguments(context)))) {
                case PlatformUI.RETURN_RESTART -> EXIT_RESTART;
                default -> EXIT_OK;
            };
        } finally {
            display.dispose();
        }
    }

    /** Gives SWT a style sheet for GTK; elsewhere it is not read. The display takes it up when it is made. */
    private static void drawWhatCanBeChecked() throws IOException {
        URL sheet = FileLocator.toFileURL(FrameworkUtil.getBundle(Application.class).getEntry("css/gtk.css"));
        System.setProperty("org.eclipse.swt.internal.gtk.cssFile", new File(sheet.getPath()).getPath());
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }

    private static Arguments arguments(IApplicationContext context) {
        return Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    }

    /** Two workbenches on one folder would overwrite each other's work: says so, and gives false. */
    private static boolean lock(Location folder) throws IOException {
        if (folder == null || !folder.isSet() && folder.getDefault() == null) {
            throw new IOException("Casewright was started without a folder to work in: leave out -data @none.");
        }
        if (!folder.isSet()) {
            folder.set(folder.getDefault(), false);
        }
        if (folder.isLocked() || !folder.lock()) {
            MessageDialog.openInformation(null, "Casewright is already open", "Another window of Casewright works in "
                    + folder.getURL().getPath() + ". Go on there, or start this one with -data and another folder.");
            return false;
        }
        return true;
    }
}
