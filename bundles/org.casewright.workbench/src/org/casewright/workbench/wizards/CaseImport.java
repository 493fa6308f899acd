package org.casewright.workbench.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.determination.read.LetterReader;
import org.casewright.project.Project;
import org.casewright.workbench.files.CasewrightProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** Reads letters and puts their cases into the workspace; a letter that cannot be read is passed over and told. */
final class CaseImport implements ICoreRunnable {

    /**
     * What came of a letter.
     *
     * @param file the case; empty where none was written
     */
    record Outcome(ReadIn read, Optional<IFile> file) {
    }

    private final Project library;
    private final List<Path> paths;
    private final Existing existing;
    private final List<Outcome> outcomes = new ArrayList<>();

    /** @param library has the words in which the letters' titles are read */
    CaseImport(List<Path> paths, Existing existing, Project library) {
        this.library = library;
        this.paths = paths;
        this.existing = existing;
    }

    /** What came of each letter so far, in order. */
    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    @Override
    public void run(IProgressMonitor monitor) throws CoreException {
        CasewrightProject.ensure(monitor);
        List<Path> letters = letters();
        LetterReader reader = new LetterReader(Titles.reader(library));
        SubMonitor progress = SubMonitor.convert(monitor, "Reading letters", letters.size());
        for (Path letter : letters) {
            if (progress.isCanceled()) {
                return;
            }
            progress.subTask(letter.getFileName().toString());
            ReadIn read = ReadIn.of(letter, reader);
            outcomes.add(new Outcome(read, read.content().isEmpty() ? Optional.empty() : write(read)));
            progress.worked(1);
        }
    }

    private List<Path> letters() throws CoreException {
        try {
            return ReadIn.letters(paths);
        } catch (IOException e) {
            throw new CoreException(Status.error("A folder of letters cannot be read: " + e.getMessage(), e));
        }
    }

    private Optional<IFile> write(ReadIn read) throws CoreException {
        IFolder cases = CasewrightProject.cases();
        IFile file = cases.getFile(read.name() + ".case");
        ByteArrayInputStream content = new ByteArrayInputStream(read.content().orElseThrow());
        if (!file.exists()) {
            file.create(content, IResource.NONE, null);
        } else if (existing == Existing.REPLACE) {
            file.setContents(content, IResource.KEEP_HISTORY, null);
        } else if (existing == Existing.BESIDE) {
            file = free(cases, read.name());
            file.create(content, IResource.NONE, null);
        } else {
            return Optional.empty();
        }
        return Optional.of(file);
    }

    private static IFile free(IFolder folder, String name) {
        int number = 2;
        while (folder.getFile(name + "-" + number + ".case").exists()) {
            number++;
        }
        return folder.getFile(name + "-" + number + ".case");
    }
}
