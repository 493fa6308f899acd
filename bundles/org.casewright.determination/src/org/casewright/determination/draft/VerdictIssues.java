package org.casewright.determination.draft;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.evaluate.ItemVerdict.Proposal;
import org.casewright.engine.evaluate.ItemVerdict.Result;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.words.Reasons;
import org.casewright.engine.words.Requirements;
import org.casewright.model.ElementPath;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;

/** What a reviewer has to know of the verdicts before a letter leaves the house. */
public final class VerdictIssues {

    /** The reviewer decides otherwise than the criteria propose, and gives no reason. */
    public static final String DEPARTURE = "DEPARTURE-1";

    /** A criterion that could turn the decision has not been answered by anybody. */
    public static final String OPEN = "OPEN-1";

    private VerdictIssues() {
    }

    /** Decisions that depart from the criteria without a reason, in the order of the items. */
    public static List<Issue> departures(Case imr, List<ItemVerdict> verdicts) {
        List<Issue> issues = new ArrayList<>();
        verdicts.forEach(verdict -> departure(imr.getItems().get(verdict.item().index()), verdict, issues));
        return issues;
    }

    /** Criteria that are still open, in the order of the items; none for an item that no topic covers. */
    public static List<Issue> open(Case imr, List<ItemVerdict> verdicts) {
        List<Issue> issues = new ArrayList<>();
        verdicts.forEach(verdict -> open(imr.getItems().get(verdict.item().index()), verdict, issues));
        return issues;
    }

    private static void departure(DisputedItem item, ItemVerdict verdict, List<Issue> issues) {
        boolean upheld = item.getDecision() == Decision.UPHELD;
        boolean proposesUpheld = verdict.proposal() == Proposal.UPHELD;
        boolean decided = item.getDecision() != Decision.UNDECIDED && verdict.proposal() != Proposal.NONE;
        boolean reasoned = item.getDepartureReason() != null && !item.getDepartureReason().isBlank();
        if (decided && upheld != proposesUpheld && !reasoned) {
            issues.add(Issue.error(DEPARTURE,
                    "The item is decided " + item.getDecision().getLiteral() + ", while the criteria propose "
                            + (proposesUpheld ? Decision.UPHELD : Decision.OVERTURNED).getLiteral()
                            + ". Give the reason for departing from them; the letter will state it.",
                    Place.element(ElementPath.of(item, Literals.DISPUTED_ITEM__DECISION))));
        }
    }

    private static void open(DisputedItem item, ItemVerdict verdict, List<Issue> issues) {
        if (verdict.topicVerdict() == null || verdict.result() == Result.FOLLOWS) {
            return;
        }
        boolean settled = Reasons.shortfalls(verdict.topicVerdict()).stream()
                .anyMatch(leaf -> leaf.standing() != Standing.OPEN);
        Place place = Place.element(ElementPath.of(item));
        for (CriterionVerdict leaf : verdict.topicVerdict().open()) {
            String question = "Does the record show " + Requirements.of(leaf.criterion()) + "?";
            issues.add(settled ? Issue.info(OPEN, question + " Nobody has answered, but nothing depends on it.", place)
                    : Issue.warning(OPEN, question + " Record a finding, or that the record was searched in vain.",
                            place));
        }
    }
}
