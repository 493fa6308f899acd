package org.casewright.criteria.ide.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.model.Edit;
import org.casewright.model.Issue;
import org.casewright.model.Severity;

/** Reads files anew, once as they are and once as they would be, and compares what is wrong with them. */
final class Verification {

    private final Map<String, String> texts;
    private final String oldName;
    private final String newName;

    /** @param texts of all criteria files, by name */
    Verification(Map<String, String> texts, String oldName, String newName) {
        this.texts = texts;
        this.oldName = oldName;
        this.newName = newName;
    }

    /** The errors that there are after some edits, and not before. */
    List<Issue> errorsAfter(Map<String, List<Edit>> edits) {
        List<Issue> errors = errors(edits);
        if (errors.isEmpty()) {
            return errors;
        }
        List<String> known = new ArrayList<>(errors(Map.of()).stream()
                .map(issue -> key(issue, message -> message.replace(oldName, newName))).toList());
        return errors.stream().filter(issue -> !known.remove(key(issue, message -> message.replace(oldName, newName))))
                .toList();
    }

    private static String key(Issue issue, UnaryOperator<String> renamed) {
        return issue.place().source() + ' ' + issue.code() + ' ' + renamed.apply(issue.message());
    }

    private List<Issue> errors(Map<String, List<Edit>> edits) {
        List<CriteriaSource> sources = new ArrayList<>();
        texts.forEach((name, text) -> sources.add(edited(name, text, edits.getOrDefault(name, List.of()))));
        return new CriteriaWorkspace().load(sources).issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR).toList();
    }

    /** A text after some edits of it. */
    private static CriteriaSource edited(String name, String text, List<Edit> fromEndToStart) {
        String edited = text;
        for (Edit edit : fromEndToStart) {
            edited = edit.applyTo(edited);
        }
        return CriteriaSource.of(name, edited);
    }
}
