package org.casewright.project;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that is known of a project at one moment: immutable, free of EMF, and in itself consistent: every case is
 * judged by this library.
 *
 * @param revision greater than that of every state before
 * @param cases by name, in order of their names
 */
public record ProjectState(long revision, LibraryState library, SortedMap<String, CaseState> cases) {

    /** The state of a project that nothing has been put into. */
    public static final ProjectState EMPTY = new ProjectState(0, LibraryState.EMPTY, new TreeMap<>());

    public ProjectState {
        Objects.requireNonNull(library, "library");
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }

    /**
     * How the criteria that are written in a file stand in the cases, by place. Computed when asked for, in a time that
     * grows with the cases.
     *
     * @param file the name of a criteria file; the answer is empty for an unknown one
     */
    public List<CriterionStanding> standings(String file) {
        return Standings.of(cases.values(), file);
    }
}
