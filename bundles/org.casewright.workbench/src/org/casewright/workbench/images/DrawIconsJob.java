package org.casewright.workbench.images;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Draws all icons before they are asked for, so that no event of the loop has to wait for one. */
public final class DrawIconsJob extends Job {

    private final int zoom;

    /** @param zoom that of the screen, in percent */
    public DrawIconsJob(int zoom) {
        super("Drawing icons");
        this.zoom = zoom;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (Icons icon : Icons.values()) {
            icon.descriptor().getImageData(zoom);
        }
        return Status.OK_STATUS;
    }
}
