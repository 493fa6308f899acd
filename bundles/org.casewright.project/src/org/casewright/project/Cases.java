package org.casewright.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.casewright.engine.units.Units;
import org.casewright.model.IssuesException;

/** The cases of a project, and their states. Belongs to the writer. */
final class Cases {

    private final Units units;
    private final Map<String, LocatedCase> readable = new TreeMap<>();
    private final Map<String, CaseVerdicts> verdicts = new TreeMap<>();
    private final SortedMap<String, CaseState> states = new TreeMap<>();
    private final Set<String> stale = new LinkedHashSet<>();
    private LibraryState library = LibraryState.EMPTY;
    private boolean changed;

    Cases(Units units) {
        this.units = units;
    }

    /** Takes in new contents of some cases, or that they are no more. */
    void change(Map<String, Optional<CaseContent>> changes) {
        changed |= !changes.isEmpty();
        changes.forEach((name, content) -> {
            readable.remove(name);
            states.remove(name);
            stale.remove(name);
            content.ifPresentOrElse(present -> open(name, present), () -> verdicts.remove(name));
        });
    }

    private void open(String name, CaseContent content) {
        try {
            readable.put(name, content.open(name));
            stale.add(name);
        } catch (IssuesException e) {
            states.put(name, new CaseState(name, Optional.empty(), CaseIssues.damaged(e.issues())));
        } catch (RuntimeException | Error e) {
            states.put(name, faulty(name, e));
        }
    }

    /**
     * Judges what is not judged yet by this library.
     *
     * @return whether all is judged; otherwise the next call goes on
     */
    boolean judge(LibraryState by, BooleanSupplier cancelled) {
        if (by != library) {
            library = by;
            stale.addAll(readable.keySet());
            changed |= !stale.isEmpty();
        }
        CaseJudge judge = new CaseJudge(library, units);
        for (String name : List.copyOf(stale)) {
            states.put(name, judge(name, judge));
            stale.remove(name);
            if (!stale.isEmpty() && cancelled.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    private CaseState judge(String name, CaseJudge judge) {
        try {
            LocatedCase located = readable.get(name);
            CaseVerdicts fresh = judge.verdicts(located, verdicts.get(name));
            verdicts.put(name, fresh);
            return judge.state(name, located, fresh);
        } catch (RuntimeException | Error e) {
            verdicts.remove(name);
            return faulty(name, e);
        }
    }

    private static CaseState faulty(String name, Throwable failure) {
        return new CaseState(name, Optional.empty(), CaseIssues.damaged(List.of(Faults.issue(name, failure))));
    }

    /** Whether there are other states than when this was asked last. */
    boolean haveChanged() {
        boolean answer = changed;
        changed = false;
        return answer;
    }

    /** Those of all cases, where {@link #judge} has come to its end. */
    SortedMap<String, CaseState> states() {
        return states;
    }
}
