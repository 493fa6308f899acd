package org.casewright.tests.criteria;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.model.Issue;

/**
 * The issues that a criteria file says it has: lines at its end that start with {@code //!}, each with line and
 * column, severity, code and message, in the order in which they are reported.
 */
final class Expectations {

    private static final String MARK = "//! ";

    private Expectations() {
    }

    static String expected(CriteriaSource file) {
        return text(file).lines().filter(line -> line.startsWith(MARK)).map(line -> line.substring(MARK.length()))
                .collect(Collectors.joining("\n"));
    }

    /** What is reported of the files, and of no other file that they are read with. */
    static String actual(CriteriaWorkspace workspace, List<CriteriaSource> files, List<CriteriaSource> with) {
        List<String> names = files.stream().map(CriteriaSource::name).toList();
        List<CriteriaSource> all = new java.util.ArrayList<>(with);
        all.addAll(files);
        return workspace.load(all).issues().stream().filter(issue -> names.contains(issue.place().source()))
                .map(Expectations::line).collect(Collectors.joining("\n"));
    }

    private static String line(Issue issue) {
        return issue.place().line() + ":" + issue.place().column() + " " + issue.severity().word() + " " + issue.code()
                + " " + issue.message();
    }

    private static String text(CriteriaSource file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
