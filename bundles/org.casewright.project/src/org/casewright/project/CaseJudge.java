package org.casewright.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.draft.CaseDraft;
import org.casewright.determination.draft.VerdictIssues;
import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.Letter;
import org.casewright.engine.capture.Capture;
import org.casewright.engine.capture.Unresolved;
import org.casewright.engine.check.CaseChecks;
import org.casewright.engine.check.LetterFacts;
import org.casewright.engine.check.LetterFactsReader;
import org.casewright.engine.evaluate.CaseVerdict;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.units.Units;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Place;
import org.casewright.model.Wording;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;

/** Works out all that follows from a case and a library. */
final class CaseJudge {

    /** Some guidelines took no part in judging a case. */
    static final String WITHOUT = "JUDGED-WITHOUT";

    private final LibraryState library;
    private final Capture capture;

    CaseJudge(LibraryState library, Units units) {
        this.library = library;
        this.capture = new Capture(library.rules().concepts(), units);
    }

    /** @param before the verdicts of an earlier state of the case; null where there are none */
    CaseVerdicts verdicts(LocatedCase located, CaseVerdicts before) {
        return CaseVerdicts.of(library.rules(), capture.capture(located.content()), before);
    }

    CaseState state(String name, LocatedCase located, CaseVerdicts verdicts) {
        Case imr = located.content();
        CaseSnapshot snapshot = verdicts.snapshot();
        CaseVerdict verdict = verdicts.verdict();
        LetterFacts facts = LetterFactsReader.read(imr);
        return new CaseState(name, Optional.of(judged(located, snapshot, verdict, facts)),
                issues(name, located, verdict.items(), facts));
    }

    private JudgedCase judged(LocatedCase located, CaseSnapshot snapshot, CaseVerdict verdict, LetterFacts facts) {
        Case imr = located.content();
        Drafts drafts = CaseDraft.of(imr, snapshot, verdict);
        String number = Objects.requireNonNullElse(imr.getNumber(), "");
        LetterComposer composer = new LetterComposer();
        try {
            Letter letter = composer.compose(imr, drafts);
            return new JudgedCase(number, snapshot, verdict, items(imr, verdict), drafts, Optional.of(letter), letter,
                    List.of(), facts);
        } catch (IssuesException e) {
            return new JudgedCase(number, snapshot, verdict, items(imr, verdict), drafts, Optional.empty(),
                    composer.preview(imr, drafts), located.locate(e.issues()), facts);
        }
    }

    private static List<ItemState> items(Case imr, CaseVerdict verdict) {
        List<ItemState> items = new ArrayList<>();
        for (ItemVerdict one : verdict.items()) {
            DisputedItem item = imr.getItems().get(one.item().index());
            items.add(new ItemState(Objects.requireNonNullElse(item.getId(), ""),
                    Objects.requireNonNullElse(item.getTitle(), "").strip(), item.getDecision(), one));
        }
        return items;
    }

    private CaseIssues issues(String name, LocatedCase located, List<ItemVerdict> verdicts, LetterFacts facts) {
        Case imr = located.content();
        Concepts concepts = library.rules().concepts();
        List<Issue> unresolved = concepts.size() == 0 ? List.of() : Unresolved.names(imr, concepts);
        return new CaseIssues(List.of(), without(name), located.locate(unresolved),
                located.locate(CaseChecks.check(facts)),
                located.locate(VerdictIssues.departures(imr, verdicts)),
                located.locate(VerdictIssues.open(imr, verdicts)));
    }

    private List<Issue> without(String name) {
        if (library.files().isEmpty()) {
            return List.of(Issue.warning(WITHOUT,
                    "There are no guidelines here, so nothing can be judged. Open a library.", Place.file(name)));
        }
        List<Issue> issues = new ArrayList<>();
        if (!library.leftOut().isEmpty()) {
            issues.add(Issue.warning(WITHOUT, "Judged without " + Wording.list(library.leftOut())
                    + ", because of errors there. Put them right, and these count again.", Place.file(name)));
        }
        if (!library.flawed().isEmpty()) {
            issues.add(Issue.warning(WITHOUT,
                    "There are errors in " + Wording.list(library.flawed())
                            + ", so topics or concepts may be missing, and verdicts may be others. Put them right.",
                    Place.file(name)));
        }
        return issues;
    }
}
