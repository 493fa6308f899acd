package org.casewright.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.LiveCriteria;
import org.casewright.criteria.NodeLocator;
import org.casewright.engine.compile.Compilation;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.Scenarios;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.engine.scenario.ScenarioRunner;
import org.casewright.engine.units.Units;
import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.model.guideline.CriteriaFile;

/** The guidelines of a project, and their state. Belongs to the writer. */
final class Guidelines {

    private final LiveCriteria criteria = new LiveCriteria();
    private boolean changed;
    private LibraryState state = LibraryState.EMPTY;

    LiveCriteria criteria() {
        return criteria;
    }

    /** Takes in new texts of some files, or that they are no more. */
    void change(Map<String, Optional<CriteriaSource>> changes) {
        if (!changes.isEmpty()) {
            criteria.update(changes.values().stream().flatMap(Optional::stream).toList(),
                    changes.keySet().stream().filter(name -> changes.get(name).isEmpty()).toList());
            changed = true;
        }
    }

    /**
     * Checks and compiles what has changed.
     *
     * @return whether the state is up to date; otherwise the next call goes on
     */
    boolean update(BooleanSupplier cancelled) {
        if (changed && !criteria.validate(cancelled)) {
            return false;
        }
        if (changed) {
            state = compile();
            changed = false;
        }
        return true;
    }

    LibraryState state() {
        return state;
    }

    private LibraryState compile() {
        List<CriteriaFile> files = criteria.names().stream().flatMap(name -> criteria.file(name).stream()).toList();
        Compilation all = new Compiler(new Units(), new NodeLocator()).compile(files);
        Set<String> wrong = new HashSet<>(criteria.names().stream().filter(name -> hasErrors(criteria.issues(name))).toList());
        List<Topic> sound = all.library().topics().stream().filter(topic -> !wrong.contains(topic.span().file())).toList();
        Library rules = new Library(all.library().concepts(), sound);
        Scenarios scenarios = new Scenarios(rules, new Units(), new NodeLocator());
        TreeMap<String, FileState> states = new TreeMap<>();
        for (String name : criteria.names()) {
            List<Issue> issues = new ArrayList<>(criteria.issues(name));
            all.issues().stream().filter(issue -> issue.place().source().equals(name)).forEach(issues::add);
            List<ScenarioResult> results = wrong.contains(name) ? List.of()
                    : scenarios.compile(criteria.file(name).stream().toList()).stream().map(ScenarioRunner::run).toList();
            states.put(name, new FileState(name, issues,
                    sound.stream().filter(topic -> topic.span().file().equals(name)).toList(), results));
        }
        List<String> leftOut = files.stream().flatMap(file -> file.getElements().stream())
                .filter(org.casewright.model.guideline.Topic.class::isInstance)
                .map(topic -> ((org.casewright.model.guideline.Topic) topic).getName())
                .filter(name -> name != null && rules.topic(name) == null).sorted().distinct().toList();
        return new LibraryState(rules, states, leftOut);
    }

    private static boolean hasErrors(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
