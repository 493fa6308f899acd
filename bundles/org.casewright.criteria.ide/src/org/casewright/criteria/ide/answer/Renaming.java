package org.casewright.criteria.ide.answer;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Collections;

import org.casewright.model.Edit;
import org.casewright.model.Issue;

/**
 * What it takes to call something by another name.
 *
 * @param oldName as it is written where it is defined
 * @param edits by file, from the end of each to its start. Those of a case change values of elements
 * @param conflicts errors that there will be and that there are not now; where there are any, better choose another
 *     name
 */
public record Renaming(String oldName, String newName, SortedMap<String, List<Edit>> edits, List<Issue> conflicts) {

    public Renaming {
        Objects.requireNonNull(oldName, "oldName");
        Objects.requireNonNull(newName, "newName");
        SortedMap<String, List<Edit>> copy = new TreeMap<>();
        edits.forEach((source, list) -> copy.put(source, List.copyOf(list)));
        edits = Collections.unmodifiableSortedMap(copy);
        conflicts = List.copyOf(conflicts);
    }
}
