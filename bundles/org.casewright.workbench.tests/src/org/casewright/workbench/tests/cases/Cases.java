package org.casewright.workbench.tests.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.workbench.Ids;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;

/** Cases in the workspace of a test, and their editors. */
public final class Cases {

    private Cases() {
    }

    /** A new file in the folder of cases; one of that name is gone. */
    static IFile file(String name, byte[] content) {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Casewright");
        IFolder folder = project.getFolder("cases");
        IFile file = folder.getFile(name);
        try {
            if (!project.exists()) {
                project.create(null);
            }
            project.open(null);
            if (!folder.exists()) {
                folder.create(true, true, null);
            }
            file.delete(true, null);
            file.create(new ByteArrayInputStream(content), true, null);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    static IFile file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of a sample case of the library. */
    public static IFile sample(String name) {
        try (InputStream in = Platform.getBundle("org.casewright.library").getEntry("samples/" + name).openStream()) {
            return file(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file in the case editor and waits until it has been read. */
    public static CaseEditor open(Driver driver, IFile file) {
        CaseEditor editor = show(driver, file);
        Ui.until("the case to be read", () -> editor.context().isPresent());
        return editor;
    }

    /** Opens a file in the case editor. */
    static CaseEditor show(Driver driver, IFile file) {
        return (CaseEditor) driver.open(file, Ids.CASE_EDITOR);
    }

    public static CaseContext context(CaseEditor editor) {
        return editor.context().orElseThrow();
    }

    /** What a case would be saved as; on the display's thread. */
    static String written(Case content) {
        try {
            return new String(CaseFiles.write(content), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file has on the disk. */
    static String content(IFile file) {
        IPath location = file.getLocation();
        try {
            return Files.readString(location.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
