package org.casewright.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.casewright.criteria.LiveCriteria;
import org.casewright.criteria.NodeLocator;
import org.casewright.engine.compile.CompiledFile;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.Vocabularies;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.engine.units.Units;
import org.casewright.model.Issue;
import org.casewright.model.guideline.Vocabulary;

/**
 * Keeps the rules of a library compiled. Compiles the topics of files that may mean something else, and keeps all
 * others, as the very same objects, so that whatever was judged by them is known to be still right.
 */
final class Rules {

    /** The topics of a file that were compiled, and what came of them. */
    private record Compiled(List<org.casewright.model.guideline.Topic> sources, CompiledFile file) {
    }

    private final Compiler compiler;
    private final ScenarioRuns runs;
    private final Map<String, Compiled> compiled = new HashMap<>();
    private final Map<String, Topic> topicsByName = new HashMap<>();
    private final Set<String> vocabularyFiles = new HashSet<>();
    private Vocabularies vocabularies;
    private Library library = LibraryState.EMPTY.rules();

    Rules(Units units) {
        this.compiler = new Compiler(units, new NodeLocator());
        this.runs = new ScenarioRuns(units);
    }

    /**
     * The state of a library that is linked and checked.
     *
     * @param affected the files that may mean something else since the last call
     * @param faults one for each file that cannot be worked on
     */
    LibraryState update(LiveCriteria criteria, Set<String> affected, Collection<Issue> faults) {
        compiled.keySet().removeAll(affected);
        runs.forget(affected);
        updateConcepts(criteria, affected);
        Soundness soundness = new Soundness(criteria);
        List<Topic> topics = new ArrayList<>();
        for (String name : criteria.names()) {
            topics.addAll(compiled(name, soundness).topics());
        }
        updateLibrary(topics);
        return state(criteria, soundness, faults);
    }

    private void updateConcepts(LiveCriteria criteria, Set<String> affected) {
        Set<String> now = new HashSet<>(
                criteria.names().stream().filter(name -> hasVocabulary(criteria, name)).toList());
        boolean changed = vocabularies == null || !now.equals(vocabularyFiles)
                || affected.stream().anyMatch(vocabularyFiles::contains);
        if (!changed) {
            return;
        }
        vocabularyFiles.clear();
        vocabularyFiles.addAll(now);
        Concepts before = library.concepts();
        vocabularies = compiler.vocabularies(
                criteria.names().stream().flatMap(name -> criteria.file(name).stream()).toList(), before);
        if (vocabularies.concepts() != before) {
            compiled.clear();
            runs.forgetAll();
        }
    }

    private static boolean hasVocabulary(LiveCriteria criteria, String name) {
        return criteria.elements(name).stream().anyMatch(Vocabulary.class::isInstance);
    }

    /** What comes of those topics of a file that can be worked with. */
    private CompiledFile compiled(String name, Soundness soundness) {
        List<org.casewright.model.guideline.Topic> sources = soundness.sound(name,
                org.casewright.model.guideline.Topic.class);
        Compiled before = compiled.get(name);
        if (before != null && before.sources().equals(sources)) {
            return before.file();
        }
        CompiledFile fresh = compiler.compile(sources, vocabularies);
        CompiledFile file = new CompiledFile(fresh.topics().stream().map(this::known).toList(), fresh.issues());
        compiled.put(name, new Compiled(sources, file));
        return file;
    }

    /** The topic of before where it is the same. */
    private Topic known(Topic topic) {
        Topic before = topicsByName.get(topic.name());
        return topic.equals(before) ? before : topic;
    }

    private void updateLibrary(List<Topic> topics) {
        topics.sort(Comparator.comparing(Topic::name));
        boolean same = library.concepts() == vocabularies.concepts() && library.topics().equals(topics);
        if (!same) {
            library = new Library(vocabularies.concepts(), topics);
            topicsByName.clear();
            topics.forEach(topic -> topicsByName.put(topic.name(), topic));
        }
    }

    private LibraryState state(LiveCriteria criteria, Soundness soundness, Collection<Issue> faults) {
        TreeMap<String, FileState> states = new TreeMap<>();
        faults.forEach(fault -> states.put(fault.place().source(),
                new FileState(fault.place().source(), List.of(fault), List.of(), List.of())));
        List<String> leftOut = new ArrayList<>();
        for (String name : criteria.names()) {
            CompiledFile file = compiled.get(name).file();
            List<Issue> issues = new ArrayList<>(criteria.issues(name));
            issues.addAll(file.issues());
            List<ScenarioResult> results = runs.of(name, soundness, library);
            states.put(name, new FileState(name, issues, file.topics(), results));
            criteria.file(name).stream().flatMap(parsed -> Compiler.topics(parsed).stream())
                    .map(org.casewright.model.guideline.Topic::getName)
                    .filter(topic -> topic != null && library.topic(topic) == null).forEach(leftOut::add);
        }
        return new LibraryState(library, states, leftOut.stream().distinct().sorted().toList(), soundness.flawed());
    }
}
