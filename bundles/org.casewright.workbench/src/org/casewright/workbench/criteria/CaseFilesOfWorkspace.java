package org.casewright.workbench.criteria;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.live.LiveWorkspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The cases of the workspace as they are now: as their editors have them, and the others as they are stored. */
final class CaseFilesOfWorkspace {

    private CaseFilesOfWorkspace() {
    }

    /** Reads in a job; what was read comes on the display's thread. A case that cannot be read is left out. */
    static void read(Executor display, Consumer<Map<String, byte[]>> use) {
        Map<String, Case> open = open();
        ICoreRunnable reading = monitor -> {
            Map<String, byte[]> cases = stored();
            for (var entry : open.entrySet()) {
                try {
                    cases.put(entry.getKey(), CaseFiles.write(entry.getValue()));
                } catch (IssuesException e) {
                    cases.remove(entry.getKey()); // what no file can hold cannot be edited as one
                }
            }
            display.execute(() -> use.accept(cases));
        };
        Job.create("Reading the cases", reading).schedule();
    }

    /** Copies of those that editors have. */
    private static Map<String, Case> open() {
        Map<String, Case> open = new HashMap<>();
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    IEditorPart editor = reference.getEditor(false);
                    CaseDocument document = editor == null ? null : editor.getAdapter(CaseDocument.class);
                    if (document != null && editor.getEditorInput() instanceof IFileEditorInput input) {
                        open.put(LiveWorkspace.name(input.getFile()), document.copy());
                    }
                }
            }
        }
        return open;
    }

    private static Map<String, byte[]> stored() throws CoreException {
        Map<String, byte[]> stored = new HashMap<>();
        ResourcesPlugin.getWorkspace().getRoot().accept((IResourceProxy proxy) -> {
            if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".case") && !proxy.isDerived()) {
                IFile file = (IFile) proxy.requestResource();
                try {
                    stored.put(LiveWorkspace.name(file), Files.readAllBytes(file.getLocation().toPath()));
                } catch (IOException e) {
                    throw new CoreException(Status.error(file.getName() + " cannot be read.", e));
                }
            }
            return !proxy.isDerived();
        }, IResource.NONE);
        return stored;
    }
}
