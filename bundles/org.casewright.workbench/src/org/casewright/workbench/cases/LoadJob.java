package org.casewright.workbench.cases;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.casewright.workbench.editing.Journals;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Reads the file of an editor, away from the display's thread, and hands over what became of it. */
final class LoadJob extends Job {

    private final IFile file;
    private final Journals journals;
    private final Executor display;
    private final Consumer<LoadedFile> done;

    /** @param done called on the display's thread, which runs what the executor is given */
    LoadJob(IFile file, Journals journals, Executor display, Consumer<LoadedFile> done) {
        super("Opening " + file.getName());
        this.file = file;
        this.journals = journals;
        this.display = display;
        this.done = done;
        setPriority(Job.INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IPath location = file.getLocation();
        String name = file.getFullPath().toString();
        LoadedFile loaded = location == null
                ? LoadedFile.refused("The file is not on a disk of this machine. Copy it there and open the copy.",
                        name)
                : LoadedFile.read(location.toPath(), name, journals);
        display.execute(() -> done.accept(loaded));
        return Status.OK_STATUS;
    }
}
