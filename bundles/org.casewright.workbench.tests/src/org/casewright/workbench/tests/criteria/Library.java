package org.casewright.workbench.tests.criteria;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.casewright.project.ProjectState;
import org.casewright.workbench.Ids;
import org.casewright.workbench.criteria.CriteriaEditor;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.tests.driver.Driver;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;

/** A workspace with the library that ships and a sample case, for tests of the criteria editor. */
final class Library {

    static final String TRIGGER_POINT = "library/injections/trigger-point.criteria";
    static final String CONDITIONS = "library/vocabularies/conditions.criteria";
    static final String SAMPLE = "cases/criteria-editor.case";

    private Library() {
    }

    /** The default project with the library as it ships, and the sample case under a name of its own. */
    static void bring() {
        try {
            if (CasewrightProject.library().exists()) {
                CasewrightProject.library().delete(true, null);
            }
            CasewrightProject.ensure(new NullProgressMonitor());
            file(SAMPLE).delete(true, null);
            try (InputStream in = Platform.getBundle("org.casewright.library")
                    .getEntry("samples/seed-trigger-point.case").openStream()) {
                file(SAMPLE).create(new ByteArrayInputStream(in.readAllBytes()), true, null);
            }
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove() {
        try {
            file(SAMPLE).delete(true, null);
            CasewrightProject.library().delete(true, null);
            CasewrightProject.ensure(new NullProgressMonitor());
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    static IFile file(String path) {
        return CasewrightProject.project().getFile(path);
    }

    /** Opens a file of the project in the criteria editor. */
    static CriteriaEditor open(Driver driver, IFile file) {
        return (CriteriaEditor) driver.open(file, Ids.CRITERIA_EDITOR);
    }

    static LiveWorkspace live() {
        return PlatformUI.getWorkbench().getService(LiveWorkspace.class);
    }

    /** The state after all that was handed in. */
    static ProjectState settled() {
        try {
            return live().project().settled().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the file has on the disk. */
    static String content(IFile file) {
        try {
            return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
