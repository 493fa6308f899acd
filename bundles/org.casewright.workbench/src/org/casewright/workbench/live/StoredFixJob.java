package org.casewright.workbench.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.casewright.model.AtomicFile;
import org.casewright.model.Fix;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.StoredCase;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Makes a fix in a file that no editor has open. */
final class StoredFixJob extends WorkspaceJob {

    private final IFile file;
    private final Fix fix;

    StoredFixJob(IFile file, Fix fix) {
        super(fix.label());
        this.file = file;
        this.fix = fix;
        setRule(file);
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        Path path = file.getLocation().toPath();
        try {
            if (SourceKind.of(file.getName()).orElseThrow() == SourceKind.CASE) {
                CaseDocument document = new CaseDocument(StoredCase.load(path).content());
                document.apply(fix);
                StoredCase.save(document.copy(), path);
            } else {
                String text = Files.readString(path, StandardCharsets.UTF_8);
                AtomicFile.write(path, FixMaker.apply(fix.edits(), text).getBytes(StandardCharsets.UTF_8));
            }
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            return Status.OK_STATUS;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Status.warning(file.getName() + " was left as it is: " + e.getMessage());
        }
    }
}
