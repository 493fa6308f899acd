package org.casewright.workbench.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.casewright.determination.render.LetterRenderer;
import org.casewright.workbench.letter.LetterExport.Entry;
import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** Writes letters, one after the other; one that cannot be written does not keep the others from it. */
public final class ExportJob extends WorkspaceJob {

    /**
     * What came of it.
     *
     * @param written the files, in order
     * @param failures sentences that say which letter was not written, and why
     */
    public record Result(List<Path> written, List<String> failures) {

        public Result {
            written = List.copyOf(written);
            failures = List.copyOf(failures);
        }
    }

    private final LetterExport export;
    private final Consumer<Result> done;

    /** @param done called in the job, when all is written or cancelled */
    public ExportJob(LetterExport export, Consumer<Result> done) {
        super("Exporting letters");
        this.export = export;
        this.done = done;
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, export.entries().size());
        List<Path> written = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        LetterRenderer renderer = new LetterRenderer();
        for (Entry entry : export.entries()) {
            if (progress.isCanceled()) {
                failures.add(entry.title() + " was not written: the export was cancelled.");
                continue;
            }
            progress.subTask(entry.title());
            write(entry, renderer, written, failures);
            progress.worked(1);
        }
        done.accept(new Result(written, failures));
        return Status.OK_STATUS;
    }

    private static void write(Entry entry, LetterRenderer renderer, List<Path> written, List<String> failures) {
        try {
            LetterExport.write(entry, renderer);
            for (Path file : entry.files()) {
                written.add(file);
                refresh(file);
            }
        } catch (IOException e) {
            failures.add(entry.title() + " was not written: " + e.getMessage() + ".");
        } catch (CoreException e) {
            failures.add(entry.title() + " is written, but the navigator does not show it: " + e.getMessage());
        }
    }

    /** A file that lies in the workspace is shown there. */
    private static void refresh(Path file) throws CoreException {
        for (IFile seen : ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(URIUtil.toURI(IPath.fromOSString(file.toString())))) {
            IContainer folder = seen.getParent();
            folder.refreshLocal(IResource.DEPTH_ONE, null);
        }
    }
}
