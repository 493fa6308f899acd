package org.casewright.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.Severity;
import org.casewright.model.Wording;

/** From Xtext's issues to ours. */
final class Issues {

    private static final int MOST = 1_000;

    static final Comparator<Issue> BY_PLACE = Comparator.comparingInt((Issue issue) -> issue.place().offset())
            .thenComparing(Issue::code).thenComparing(Issue::message);

    private Issues() {
    }

    /** What an Xtext issue has as its data are texts to replace its place with. */
    static Issue of(String source, org.eclipse.xtext.validation.Issue issue) {
        Place place = Place.text(source, number(issue.getLineNumber()), number(issue.getColumn()),
                number(issue.getOffset()), number(issue.getLength()));
        String code = issue.getCode() == null ? IssueCodes.UNCHECKED : issue.getCode();
        return new Issue(severity(issue), code, issue.getMessage(), place, fixes(issue.getData(), place));
    }

    /** Of very many issues the first, and a word about the others. Errors are not left out for the sake of others. */
    static List<Issue> limited(List<Issue> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Issue> first = all.stream().sorted(Comparator.comparing(Issue::severity)).limit(MOST).sorted(BY_PLACE)
                .collect(Collectors.toCollection(ArrayList::new));
        Place last = first.getLast().place();
        // How many is not told: where too much is wrong, not all of it is looked for.
        first.add(Issue.info(IssueCodes.MORE,
                "This file has more issues than are shown. Put right the first ones, and check it again.", last));
        return first;
    }

    private static int number(Integer number) {
        return number == null ? 0 : number;
    }

    private static Severity severity(org.eclipse.xtext.validation.Issue issue) {
        return switch (issue.getSeverity()) {
        case ERROR -> Severity.ERROR;
        case WARNING -> Severity.WARNING;
        case INFO, IGNORE -> Severity.INFO;
        };
    }

    private static List<Fix> fixes(String[] replacements, Place place) {
        return replacements == null ? List.of() : Stream.of(replacements)
                .map(text -> new Fix("Write " + Wording.quoted(text), List.of(new Edit(place, text)))).toList();
    }
}
