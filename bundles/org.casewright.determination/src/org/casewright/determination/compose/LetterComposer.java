package org.casewright.determination.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.letter.Paragraph;
import org.casewright.determination.letter.Section;
import org.casewright.determination.form.HeaderForm;
import org.casewright.determination.form.ItemForm;
import org.casewright.determination.form.OpeningForm;
import org.casewright.determination.form.Passage;
import org.casewright.determination.form.TextForm;
import org.casewright.determination.form.Wording;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;

/** Composes the Final Determination letter of a case, in the layout that the case names. */
public final class LetterComposer {

    /**
     * Composes the letter. The case is only read.
     *
     * @param imr has a claim, an organization and a reviewer, as every loaded case has
     * @param drafts what the letter says where the reviewer wrote nothing
     * @throws IssuesException where the letter would say what nobody decided: an undecided item, a citation
     *         that is not entered, a text that is neither written nor drafted. All of them are named at once
     */
    public Letter compose(Case imr, Drafts drafts) throws IssuesException {
        new Completeness(imr, drafts).require();
        return print(imr, drafts);
    }

    /**
     * What the letter of a case would look like by now, with words in brackets where something is missing. For the eyes
     * of the reviewer: it is never sent.
     *
     * @param imr as for {@link #compose}; it may lack everything that a letter needs
     */
    public Letter preview(Case imr, Drafts drafts) {
        return print(Provisional.of(imr, drafts), drafts);
    }

    private static Letter print(Case imr, Drafts drafts) {
        List<Section> sections = List.of(new Section(Wording.HOW_MADE, OpeningForm.print(imr)),
                new Section(Wording.SUMMARY, summary(imr, drafts)), new Section(Wording.ISSUES, items(imr, drafts)));
        return new Letter(imr.getNumber() == null ? "" : imr.getNumber(),
                Optional.ofNullable(imr.getClaim().getDecided()), HeaderForm.print(imr), sections);
    }

    private static List<Paragraph> summary(Case imr, Drafts drafts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Passage().form(Wording.SUMMARY_LEAD).paragraph());
        String text = Completeness.written(imr.getSummary(), drafts.summary());
        paragraphs.addAll(TextForm.paragraphs(new Passage(), imr, Literals.CASE__SUMMARY, text));
        return paragraphs;
    }

    private static List<Paragraph> items(Case imr, Drafts drafts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Passage().form(Wording.ISSUES_LEAD).paragraph());
        for (DisputedItem item : imr.getItems()) {
            paragraphs.addAll(new ItemForm(imr, item, drafts.item(item.getId())).print());
        }
        return paragraphs;
    }
}
