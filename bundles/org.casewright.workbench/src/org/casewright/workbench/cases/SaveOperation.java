package org.casewright.workbench.cases;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.casewright.model.imrcase.Case;
import org.casewright.workbench.editing.StoredCase;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

/** Writes a case to its file, away from the display's thread; not over what somebody else wrote meanwhile. */
final class SaveOperation implements IRunnableWithProgress {

    private final IFile file;
    private final Case copy;
    private final DiskWatch watch;
    private final boolean over;
    private boolean refused;

    /**
     * @param copy nobody else's
     * @param over whether to write even where the file is not what it was
     */
    SaveOperation(IFile file, Case copy, DiskWatch watch, boolean over) {
        this.file = file;
        this.copy = copy;
        this.watch = watch;
        this.over = over;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException {
        Path path = file.getLocation().toPath();
        try {
            refused = !over && !StoredCase.isUnchanged(path, watch.known());
            if (!refused) {
                watch.know(StoredCase.save(copy, path));
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
        } catch (IOException | CoreException e) {
            throw new InvocationTargetException(e);
        }
    }

    /** Whether nothing was written because the file is not what it was. */
    boolean isRefused() {
        return refused;
    }
}
