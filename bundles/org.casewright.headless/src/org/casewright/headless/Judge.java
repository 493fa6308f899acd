package org.casewright.headless;

import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.determination.letter.Drafts;
import org.casewright.determination.draft.CaseDraft;
import org.casewright.determination.draft.VerdictIssues;
import org.casewright.engine.capture.Capture;
import org.casewright.engine.capture.Unresolved;
import org.casewright.engine.compile.Compilation;
import org.casewright.engine.evaluate.CaseVerdict;
import org.casewright.engine.evaluate.Evaluator;
import org.casewright.engine.rules.Library;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.units.Units;
import org.casewright.model.Issue;
import org.casewright.model.LoadedCase;

/** Judges cases by one library. */
final class Judge {

    private final Library library;
    private final Capture capture;

    Judge(Library library) {
        this.library = library;
        this.capture = new Capture(library.concepts(), new Units());
    }

    /**
     * Compiles a library.
     *
     * @throws BrokenLibrary where it has errors
     */
    static Judge by(CriteriaLibrary loaded) {
        Compilation compiled = Guidelines.compile(loaded);
        if (!compiled.issues().isEmpty()) {
            throw new BrokenLibrary(compiled.issues());
        }
        return new Judge(compiled.library());
    }

    List<Issue> unresolved(LoadedCase loaded) {
        return located(loaded, Unresolved.names(loaded.content(), library.concepts()));
    }

    /** The verdicts of a case, with all that is said about them. */
    Judged judge(LoadedCase loaded) {
        CaseSnapshot snapshot = capture.capture(loaded.content());
        CaseVerdict verdict = Evaluator.evaluate(library, snapshot);
        return new Judged(loaded, snapshot, verdict);
    }

    private static List<Issue> located(LoadedCase loaded, List<Issue> issues) {
        List<Issue> located = new ArrayList<>();
        issues.forEach(issue -> located.add(loaded.places().locate(issue)));
        return located;
    }

    /** A case and its verdicts. */
    record Judged(LoadedCase loaded, CaseSnapshot snapshot, CaseVerdict verdict) {

        Drafts drafts() {
            return CaseDraft.of(loaded.content(), snapshot, verdict);
        }

        VerdictText text() {
            return new VerdictText(loaded.content(), snapshot, verdict);
        }

        List<Issue> open() {
            return located(loaded, VerdictIssues.open(loaded.content(), verdict.items()));
        }

        List<Issue> departures() {
            return located(loaded, VerdictIssues.departures(loaded.content(), verdict.items()));
        }
    }
}
