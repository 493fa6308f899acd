package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.letter.ItemDraft;
import org.casewright.determination.letter.Paragraph;
import org.casewright.determination.letter.Run;
import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.ReviewOrganization;

/** A disputed item of the letter: its line with the decision, the two citations and the rationale. */
public final class ItemForm {

    private final Case imr;
    private final DisputedItem item;
    private final ItemDraft draft;

    public ItemForm(Case imr, DisputedItem item, ItemDraft draft) {
        this.imr = imr;
        this.item = item;
        this.draft = draft;
    }

    public List<Paragraph> print() {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(decision());
        paragraphs.add(new Passage().label(Wording.ADMINISTRATOR_LABEL).form(" ")
                .add(cited(item.getAdministratorCitation(), Party.ADMINISTRATOR)).paragraph());
        paragraphs.add(reviewerLabel().form(" ").add(reviewerCitation()).paragraph());
        paragraphs.addAll(rationale());
        return paragraphs;
    }

    private Paragraph decision() {
        Passage passage = new Passage();
        ApprovalForm.print(item, passage);
        return passage.label(":").form(" ")
                .value(item, Literals.DISPUTED_ITEM__DECISION, item.getDecision().getLiteral()).paragraph();
    }

    private Passage reviewerLabel() {
        ReviewOrganization organization = imr.getOrganization();
        return new Passage().boldValue(organization, Literals.REVIEW_ORGANIZATION__SHORT_NAME,
                organization.getShortName()).label(Wording.REVIEWER_LABEL);
    }

    /** What is drafted has the place of the citation that the reviewer would write. */
    private List<Run> reviewerCitation() {
        if (item.getReviewerCitation() != null) {
            return cited(item.getReviewerCitation(), Party.REVIEWER);
        }
        String place = ElementPath.of(item, Literals.DISPUTED_ITEM__REVIEWER_CITATION);
        return cited(draft.reviewerCitation().orElseThrow().toModel(), Party.REVIEWER).stream()
                .map(run -> run.isForm() ? run : new Run(run.text(), run.bold(), place)).toList();
    }

    private List<Run> cited(Citation citation, Party party) {
        return CitationForm.print(citation, party, imr.getLayout());
    }

    private List<Paragraph> rationale() {
        String written = item.getRationale();
        String text = written == null || written.isBlank() ? draft.rationale() : written;
        List<Paragraph> paragraphs = new ArrayList<>(TextForm.paragraphs(
                new Passage().label(Wording.RATIONALE_LABEL).form(" "), item, Literals.DISPUTED_ITEM__RATIONALE, text));
        String reason = item.getDepartureReason();
        if (reason != null && !reason.isBlank() && !text.contains(reason.strip())) {
            paragraphs.addAll(
                    TextForm.paragraphs(new Passage(), item, Literals.DISPUTED_ITEM__DEPARTURE_REASON, reason));
        }
        return paragraphs;
    }
}
