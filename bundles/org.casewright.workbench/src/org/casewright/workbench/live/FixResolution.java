package org.casewright.workbench.live;

import org.casewright.model.Fix;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;

/** A fix as the platform offers it. */
final class FixResolution implements IMarkerResolution2 {

    private final IFile file;
    private final Fix fix;

    FixResolution(IFile file, Fix fix) {
        this.file = file;
        this.fix = fix;
    }

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public String getDescription() {
        return fix.label() + " in " + file.getName() + ".";
    }

    @Override
    public Image getImage() {
        return Icons.FIX.image();
    }

    @Override
    public void run(IMarker marker) {
        FixMaker.make(file, fix);
    }
}
