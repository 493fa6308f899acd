package org.casewright.determination.compose;

import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.ItemDraft;
import org.casewright.model.ElementPath;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Place;
import org.casewright.model.Wording;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a case must say before a letter can be made of it. */
final class Completeness {

    private final Case imr;
    private final Drafts drafts;
    private final List<Issue> issues = new ArrayList<>();

    Completeness(Case imr, Drafts drafts) {
        this.imr = imr;
        this.drafts = drafts;
    }

    /** What was written, or else what is drafted, or else nothing. */
    static String written(String text, String draft) {
        return text == null || text.isBlank() ? draft : text;
    }

    void require() throws IssuesException {
        name(imr.getOrganization().getName(), Literals.REVIEW_ORGANIZATION__NAME, "name");
        name(imr.getOrganization().getShortName(), Literals.REVIEW_ORGANIZATION__SHORT_NAME, "short name");
        if (written(imr.getSummary(), drafts.summary()).isBlank()) {
            missing(imr, Literals.CASE__SUMMARY, "LETTER-SUMMARY",
                    "The case has no clinical summary. Write one, or have it drafted.");
        }
        if (imr.getItems().isEmpty()) {
            missing(imr, Literals.CASE__ITEMS, "LETTER-ITEMS",
                    "The case has no disputed item. A determination decides at least one.");
        }
        imr.getItems().forEach(this::item);
        if (!issues.isEmpty()) {
            throw new IssuesException(issues);
        }
    }

    private void name(String name, EStructuralFeature feature, String what) {
        if (name == null || name.isBlank()) {
            missing(imr.getOrganization(), feature, "LETTER-ORGANIZATION",
                    "The review organization has no " + what + ". Enter it in the case.");
        }
    }

    private void item(DisputedItem item) {
        ItemDraft draft = drafts.item(item.getId());
        if (item.getTitle() == null || item.getTitle().isBlank()) {
            missing(item, Literals.DISPUTED_ITEM__TITLE, "LETTER-TITLE",
                    "The item has no title. Name what is disputed.");
        }
        if (item.getDecision() == Decision.UNDECIDED) {
            missing(item, Literals.DISPUTED_ITEM__DECISION, "LETTER-UNDECIDED",
                    named(item) + " is not decided. Decide it: upheld or overturned.");
        }
        if (item.getAdministratorCitation() == null) {
            citation(item, Literals.DISPUTED_ITEM__ADMINISTRATOR_CITATION, "claims administrator");
        }
        if (item.getReviewerCitation() == null && draft.reviewerCitation().isEmpty()) {
            citation(item, Literals.DISPUTED_ITEM__REVIEWER_CITATION, "expert reviewer");
        }
        if (written(item.getRationale(), draft.rationale()).isBlank()) {
            missing(item, Literals.DISPUTED_ITEM__RATIONALE, "LETTER-RATIONALE",
                    named(item) + " has no rationale. Write one, or have it drafted.");
        }
    }

    private void citation(DisputedItem item, EStructuralFeature feature, String party) {
        missing(item, feature, "LETTER-CITATION", named(item) + ": the case does not say what the " + party
                + " relied on. Enter the citation, or an empty one where none was given.");
    }

    private static String named(DisputedItem item) {
        return item.getTitle() == null || item.getTitle().isBlank() ? "The item" : Wording.quoted(item.getTitle());
    }

    private void missing(EObject owner, EStructuralFeature feature, String code, String message) {
        issues.add(Issue.error(code, message, Place.element(ElementPath.of(owner, feature))));
    }
}
