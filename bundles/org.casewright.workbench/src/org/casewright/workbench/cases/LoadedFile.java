package org.casewright.workbench.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Place;
import org.casewright.workbench.editing.Journals;
import org.casewright.workbench.editing.Recovery;
import org.casewright.workbench.editing.StoredCase;

/**
 * What became of opening a file.
 *
 * @param stored the case; empty where the file is none
 * @param refused why the file is no case; empty where it is one
 * @param recovery unsaved changes that a crash left behind
 */
record LoadedFile(Optional<StoredCase> stored, List<Issue> refused, Optional<Recovery> recovery) {

    /** Reads a file and its journal; not on the display's thread. */
    static LoadedFile read(Path path, String name, Journals journals) {
        Optional<Recovery> recovery = recovery(name, journals);
        try {
            return new LoadedFile(Optional.of(StoredCase.load(path)), List.of(), recovery);
        } catch (IssuesException e) {
            return new LoadedFile(Optional.empty(), e.issues(), recovery);
        }
    }

    static LoadedFile refused(String message, String name) {
        return new LoadedFile(Optional.empty(), List.of(Issue.error("CASE-FILE", message, Place.file(name))),
                Optional.empty());
    }

    private static Optional<Recovery> recovery(String name, Journals journals) {
        try {
            return journals.find(name);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
