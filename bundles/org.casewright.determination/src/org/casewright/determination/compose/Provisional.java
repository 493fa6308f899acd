package org.casewright.determination.compose;

import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.ItemDraft;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.CitationWording;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A copy of a case in which words in brackets stand where the letter needs something that is not entered yet. */
final class Provisional {

    private final Case imr;
    private final Drafts drafts;

    private Provisional(Case imr, Drafts drafts) {
        this.imr = imr;
        this.drafts = drafts;
    }

    static Case of(Case imr, Drafts drafts) {
        Case copy = EcoreUtil.copy(imr);
        new Provisional(copy, drafts).fill();
        return copy;
    }

    private void fill() {
        fill(imr.getOrganization(), Literals.REVIEW_ORGANIZATION__NAME, "", "[Review organization]");
        fill(imr.getOrganization(), Literals.REVIEW_ORGANIZATION__SHORT_NAME, "", "[Organization]");
        fill(imr, Literals.CASE__SUMMARY, drafts.summary(), "[No summary yet]");
        imr.getItems().forEach(this::fill);
    }

    private void fill(DisputedItem item) {
        ItemDraft draft = drafts.item(item.getId());
        fill(item, Literals.DISPUTED_ITEM__TITLE, "", "[Item without a title]");
        fill(item, Literals.DISPUTED_ITEM__RATIONALE, draft.rationale(), "[No rationale yet]");
        if (item.getAdministratorCitation() == null) {
            item.setAdministratorCitation(citation());
        }
        if (item.getReviewerCitation() == null && draft.reviewerCitation().isEmpty()) {
            item.setReviewerCitation(citation());
        }
    }

    private static void fill(EObject owner, EAttribute feature, String draft, String placeholder) {
        if (Completeness.written((String) owner.eGet(feature), draft).isBlank()) {
            owner.eSet(feature, placeholder);
        }
    }

    private static Citation citation() {
        Citation citation = ImrcaseFactory.eINSTANCE.createCitation();
        citation.setWording(CitationWording.FREE);
        citation.setNonMtus("[No citation yet]");
        return citation;
    }
}
