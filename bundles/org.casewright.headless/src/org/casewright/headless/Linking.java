package org.casewright.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.criteria.IssueCodes;
import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.model.guideline.Element;
import org.casewright.model.guideline.NamedElement;
import org.casewright.model.guideline.Scenario;

/** Links criteria files that were given to a command with the library, as far as they need it. */
final class Linking {

    private final List<CriteriaSource> given;
    private final CriteriaLibrary alone;
    private final Set<String> names;

    /** @param alone what was given, linked with itself */
    Linking(List<CriteriaSource> given, CriteriaLibrary alone) {
        this.given = given;
        this.alone = alone;
        this.names = given.stream().map(CriteriaSource::name).collect(Collectors.toSet());
    }

    /** Whether what was given uses no name of anywhere else. */
    boolean isWhole() {
        return unknown(alone.issues()) == 0;
    }

    /** What was given, linked with the library; with itself alone where the library knows none of its names either. */
    CriteriaLibrary with(List<CriteriaSource> library) {
        List<CriteriaSource> together = new ArrayList<>(given);
        library.stream().filter(source -> !isReplaced(source)).forEach(together::add);
        CriteriaLibrary joined = new CriteriaWorkspace().load(together);
        List<Issue> own = joined.issues().stream().filter(this::isOwn).toList();
        return unknown(own) < unknown(alone.issues()) ? new CriteriaLibrary(joined.files(), relevant(own, joined)) : alone;
    }

    /** Only what concerns the files given; where they have no errors, also what they break in the library. */
    private List<Issue> relevant(List<Issue> own, CriteriaLibrary joined) {
        if (own.stream().anyMatch(Linking::isError)) {
            return own;
        }
        return joined.issues().stream().filter(issue -> isOwn(issue) || isError(issue)).toList();
    }

    /** Whether a file given is this one, or another state of it: with its name, and something that both define. */
    private boolean isReplaced(CriteriaSource source) {
        if (names.contains(source.name())) {
            return true;
        }
        boolean hasNamesake = names.stream().map(Linking::fileName).anyMatch(fileName(source.name())::equals);
        return hasNamesake && !Collections.disjoint(defined(new CriteriaWorkspace().load(List.of(source))), defined(alone));
    }

    private static Path fileName(String source) {
        return Path.of(source).getFileName();
    }

    private static Set<String> defined(CriteriaLibrary library) {
        return library.files().stream().flatMap(file -> file.getElements().stream()).map(Linking::name)
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
