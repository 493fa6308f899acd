package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.letter.Paragraph;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.ReviewOrganization;

/** Writes the first section: who reviewed the case, and with what credentials. */
public final class OpeningForm {

    private OpeningForm() {
    }

    public static List<Paragraph> print(Case imr) {
        boolean prose = imr.getLayout() == LetterLayout.C;
        Passage passage = new Passage().value(imr.getOrganization(), Literals.REVIEW_ORGANIZATION__NAME,
                imr.getOrganization().getName()).form(Wording.SENT);
        if (prose) {
            CredentialsForm.prose(imr.getReviewer(), passage);
        }
        passage.form(Wording.PRACTICE);
        services(imr, passage).form(Wording.LAWS);
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(passage.paragraph());
        if (!prose) {
            CredentialsForm.lines(imr.getReviewer())
                    .forEach(line -> paragraphs.add(paragraphs.size() == 1 ? line.paragraph() : line.closeParagraph()));
        }
        return paragraphs;
    }

    private static Passage services(Case imr, Passage passage) {
        ReviewOrganization organization = imr.getOrganization();
        String own = organization.getServicesWord();
        return own == null ? passage.form(services(imr.getLayout()))
                : passage.value(organization, Literals.REVIEW_ORGANIZATION__SERVICES_WORD, own);
    }

    /** What a layout calls the disputed services. */
    static String services(LetterLayout layout) {
        return layout == LetterLayout.C ? "services" : "Service";
    }
}
