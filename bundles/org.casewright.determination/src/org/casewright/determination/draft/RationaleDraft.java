package org.casewright.determination.draft;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.evaluate.ItemVerdict.Proposal;
import org.casewright.engine.evaluate.ItemVerdict.Result;
import org.casewright.engine.rules.LetterAddition;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.words.English;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;

/**
 * The rationale of one item, drafted from its verdict: what was asked, what the guideline requires, what the
 * record shows and does not, the conclusion. Openings and closings turn with the item's place in the letter, so
 * that neighbours do not sound alike.
 */
final class RationaleDraft {

    private static final List<String> OPENINGS = List.of("The request under review is for %s.",
            "The treating physician asks for %s.", "At issue is %s.");
    private static final List<String> CLOSINGS = List.of("As such, the request for %s is %s.",
            "Therefore, the request for %s is %s.", "For these reasons, the request for %s is %s.");

    private final Case imr;
    private final DisputedItem item;
    private final ItemVerdict verdict;
    private final Grounds grounds;

    RationaleDraft(Case imr, ItemVerdict verdict, CaseSnapshot snapshot) {
        this.imr = imr;
        this.item = imr.getItems().get(verdict.item().index());
        this.verdict = verdict;
        this.grounds = new Grounds(imr, verdict, snapshot);
    }

    /** Empty where no topic covers the item: then there is nothing to reason from, and the reviewer has to write. */
    String text() {
        if (verdict.result() == Result.NOT_COVERED) {
            return "";
        }
        boolean follows = verdict.result() == Result.FOLLOWS;
        List<String> told = new ArrayList<>(List.of(opening()));
        told.addAll(follows ? List.of(surgery()) : grounds.sentences());
        told.add(departure());
        told.add(closing());
        told.addAll(follows ? List.of() : additions());
        told.removeIf(String::isEmpty);
        return String.join(" ", told);
    }

    private int turn(List<String> wordings) {
        return verdict.item().index() % wordings.size();
    }

    private String opening() {
        return OPENINGS.get(turn(OPENINGS)).formatted(title());
    }

    private String closing() {
        String necessary = decision() == Decision.OVERTURNED ? "medically necessary" : "not medically necessary";
        return CLOSINGS.get(turn(CLOSINGS)).formatted(title(), necessary);
    }

    private String title() {
        return Titles.inProse(item);
    }

    /** The reviewer's decision; the proposal where there is none yet. */
    private Decision decision() {
        if (item.getDecision() != Decision.UNDECIDED) {
            return item.getDecision();
        }
        return verdict.proposal() == Proposal.OVERTURNED ? Decision.OVERTURNED : Decision.UPHELD;
    }

    private String surgery() {
        String title = Titles.inProse(imr.getItems().get(verdict.follows()));
        return "It accompanies " + title + ", which is not medically necessary, and a service that accompanies it is"
                + " not needed without it.";
    }

    /** Why the reviewer decides otherwise than the criteria propose, in the reviewer's words. */
    private String departure() {
        String reason = item.getDepartureReason();
        return reason == null || reason.isBlank() ? "" : English.sentence(reason);
    }

    private List<String> additions() {
        boolean upheld = decision() != Decision.OVERTURNED;
        return verdict.topicVerdict().topic().additions().stream().filter(added -> added.ifUpheld() == upheld)
                .map(LetterAddition::text).toList();
    }
}
