package org.casewright.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.LiveCriteria;
import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Element;
import org.casewright.model.guideline.NamedElement;
import org.casewright.model.guideline.Scenario;
import org.casewright.project.LibraryState;

/** Links criteria files that were given to a command with the library, as far as they need it. */
final class Linking {

    private final Set<String> names;
    private final LibraryState alone;
    private final Desk desk;

    /** @param alone what was given, as it is on the desk, linked with itself */
    Linking(List<CriteriaSource> given, LibraryState alone, Desk desk) {
        this.names = given.stream().map(CriteriaSource::name).collect(Collectors.toSet());
        this.alone = alone;
        this.desk = desk;
    }

    /** Whether what was given uses no name of anywhere else. */
    boolean isWhole() {
        return unknown(alone.issues()) == 0;
    }

    /** What was given, linked with the library; with itself alone where the library knows none of its names either. */
    LinkedGuidelines with(List<CriteriaSource> library) {
        List<CriteriaSource> others = library.stream().filter(source -> !names.contains(source.name())).toList();
        desk.put(others);
        List<String> replaced = desk.ask(criteria -> others.stream().map(CriteriaSource::name)
                .filter(name -> isReplaced(name, criteria)).toList());
        LibraryState joined = desk.change(changes -> replaced.forEach(changes::removeCriteria)).library();
        List<Issue> own = joined.issues().stream().filter(this::isOwn).toList();
        if (unknown(own) < unknown(alone.issues())) {
            return new LinkedGuidelines(joined, relevant(own, joined));
        }
        desk.change(changes -> others.forEach(source -> changes.removeCriteria(source.name())));
        return new LinkedGuidelines(alone, alone.issues());
    }

    /** Only what concerns the files given; where they have no errors, also what they break in the library. */
    private List<Issue> relevant(List<Issue> own, LibraryState joined) {
        List<Issue> relevant = new ArrayList<>(own);
        if (own.stream().noneMatch(Linking::isError)) {
            joined.issues().stream().filter(issue -> !isOwn(issue) && isError(issue)).forEach(relevant::add);
        }
        return relevant;
    }

    /** Whether a file given is another state of this one: of its name, and with something that both define. */
    private boolean isReplaced(String name, LiveCriteria criteria) {
        Path fileName = Path.of(name).getFileName();
        Set<String> defined = defined(name, criteria);
        return names.stream().anyMatch(given -> Path.of(given).getFileName().equals(fileName))
                && names.stream().anyMatch(given -> !Collections.disjoint(defined, defined(given, criteria)));
    }

    private static Set<String> defined(String name, LiveCriteria criteria) {
        return criteria.file(name).map(CriteriaFile::getElements).stream().flatMap(List::stream).map(Linking::name)
                .collect(Collectors.toSet());
    }

    private static String name(Element element) {
        return element.eClass().getName() + " " + switch (element) {
            case NamedElement named -> named.getName();
            case Scenario scenario -> scenario.getTitle();
            default -> "";
        };
    }

    private boolean isOwn(Issue issue) {
        return names.contains(issue.place().source());
    }

    private static long unknown(List<Issue> issues) {
        return issues.stream().filter(issue -> issue.code().equals(IssueCodes.NAME_UNKNOWN)).count();
    }

    private static boolean isError(Issue issue) {
        return issue.severity() == Severity.ERROR;
    }
}
