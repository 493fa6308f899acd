package org.casewright.criteria;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.Severity;
import org.casewright.model.Wording;

/** From Xtext's issues to ours. */
final class Issues {

    static final Comparator<Issue> BY_PLACE = Comparator.comparingInt((Issue issue) -> issue.place().offset())
            .thenComparing(Issue::code).thenComparing(Issue::message);

    private Issues() {
    }

    /** What an Xtext issue has as its data are texts to replace its place with. */
    static Issue of(String source, org.eclipse.xtext.validation.Issue issue) {
        Place place = Place.text(source, number(issue.getLineNumber()), number(issue.getColumn()),
                number(issue.getOffset()), number(issue.getLength()));
        return new Issue(severity(issue), issue.getCode(), issue.getMessage(), place, fixes(issue.getData(), place));
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
