package org.casewright.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.LiveCriteria;
import org.casewright.engine.units.Units;
import org.casewright.model.Issue;

/**
 * The guidelines of a project, and their state. Belongs to the writer. Where working on them fails by a fault of
 * Casewright's own, all is begun anew; where that fails as well, without the files that were changed last.
 */
final class Guidelines {

    private final Supplier<LiveCriteria> language;
    private final Map<String, CriteriaSource> sources = new TreeMap<>();
    private final Map<String, Issue> faulty = new HashMap<>();
    private final Set<String> recent = new TreeSet<>();
    private final Set<String> affected = new TreeSet<>();
    private LiveCriteria criteria;
    private Rules rules;
    private LibraryState state = LibraryState.EMPTY;

    Guidelines(Supplier<LiveCriteria> language) {
        this.language = language;
        begin();
    }

    private void begin() {
        criteria = language.get();
        rules = new Rules(units());
    }

    LiveCriteria criteria() {
        return criteria;
    }

    /** Those of the language. */
    Units units() {
        return criteria.service(Units.class);
    }

    /** Takes in new texts of some files, or that they are no more. */
    void change(Map<String, Optional<CriteriaSource>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        changes.forEach((name, source) -> {
            sources.remove(name);
            source.ifPresent(present -> sources.put(name, present));
        });
        recent.addAll(changes.keySet());
        faulty.keySet().removeAll(changes.keySet());
        try {
            put(changes.values().stream().flatMap(Optional::stream).toList(),
                    changes.keySet().stream().filter(name -> !sources.containsKey(name)).toList());
        } catch (RuntimeException | Error e) {
            beginAnew(e);
        }
    }

    private void put(Collection<CriteriaSource> put, Collection<String> removed) {
        affected.addAll(removed);
        affected.addAll(criteria.update(put, removed));
    }

    /**
     * Checks and compiles what has changed.
     *
     * @return whether the state is up to date; otherwise the next call goes on
     */
    boolean update(BooleanSupplier cancelled) {
        if (affected.isEmpty()) {
            return true;
        }
        boolean complete;
        try {
            complete = tryUpdate(cancelled);
        } catch (RuntimeException | Error e) {
            beginAnew(e);
            complete = true;
        }
        if (complete) {
            affected.clear();
            recent.clear();
        }
        return complete;
    }

    private boolean tryUpdate(BooleanSupplier cancelled) {
        if (!criteria.validate(cancelled)) {
            return false;
        }
        state = rules.update(criteria, affected, faulty.values());
        return true;
    }

    private void beginAnew(Throwable failure) {
        if (!loads(Set.of(), failure) && !loads(recent, failure)) {
            loads(sources.keySet(), failure);
        }
    }

    /** Whether all goes well with everything but some files. */
    private boolean loads(Set<String> excluded, Throwable failure) {
        excluded.stream().filter(sources::containsKey).forEach(name -> faulty.put(name, Faults.issue(name, failure)));
        begin();
        try {
            put(sources.values().stream().filter(source -> !faulty.containsKey(source.name())).toList(), List.of());
            affected.addAll(faulty.keySet());
            return tryUpdate(() -> false);
        } catch (RuntimeException | Error e) {
            return false;
        }
    }

    LibraryState state() {
        return state;
    }
}
