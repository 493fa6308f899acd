package org.casewright.project;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Library;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.model.Issue;

/**
 * The guidelines as they stand. Immutable and free of EMF.
 *
 * @param rules what cases are judged by: every topic that has no error, in itself or in what it uses
 * @param files by name, in order of their names
 * @param leftOut the names of the topics that cases are judged without, because of errors; in order
 * @param flawed the names of files where concepts or topics may be missing because of errors, which topics nobody can
 *     tell: cases are judged by what is left of them; in order
 */
public record LibraryState(Library rules, SortedMap<String, FileState> files, List<String> leftOut,
        List<String> flawed) {

    /** No guidelines at all. */
    public static final LibraryState EMPTY = new LibraryState(new Library(new Concepts(List.of()), List.of()),
            new TreeMap<>(), List.of(), List.of());

    public LibraryState {
        Objects.requireNonNull(rules, "rules");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        leftOut = List.copyOf(leftOut);
        flawed = List.copyOf(flawed);
    }

    /** Whether a file has an error; what it concerns is not judged. */
    public boolean hasErrors() {
        return files.values().stream().anyMatch(FileState::hasErrors);
    }

    /** Of all files, by file and by place. */
    public List<Issue> issues() {
        return files.values().stream().flatMap(file -> file.issues().stream()).toList();
    }

    /** Of all files, by file and by place. */
    public List<ScenarioResult> scenarios() {
        return files.values().stream().flatMap(file -> file.scenarios().stream()).toList();
    }
}
