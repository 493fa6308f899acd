package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.determination.letter.Paragraph;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.LetterLayout;

/** The first section: who reviewed the case, and with what credentials. */
public final class OpeningForm {

    private static final String ITEMS_C = "services";
    private static final String ITEMS_D = "Service";
    private static final Template OPENING = new Template(Wording.SENT, Wording.PRACTICE, Wording.LAWS);

    private OpeningForm() {
    }

    public static List<Paragraph> print(Case imr) {
        boolean prose = imr.getLayout() == LetterLayout.C;
        Passage passage = new Passage().value(imr.getOrganization(), Literals.REVIEW_ORGANIZATION__NAME,
                imr.getOrganization().getName()).form(Wording.SENT);
        if (prose) {
            CredentialsForm.prose(imr.getReviewer(), passage);
        }
        passage.form(Wording.PRACTICE + (prose ? ITEMS_C : ITEMS_D) + Wording.LAWS);
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(passage.paragraph());
        if (!prose) {
            CredentialsForm.lines(imr.getReviewer())
                    .forEach(line -> paragraphs.add(paragraphs.size() == 1 ? line.paragraph() : line.closeParagraph()));
        }
        return paragraphs;
    }

    /**
     * Reads the section and tells the layout by it.
     *
     * @return what has no place in the case, empty where all was placed; nothing where the text is not of
     *         the form
     */
    public static Optional<String> read(String text, Case imr) {
        Optional<List<String>> values = OPENING.match(text);
        values.ifPresent(parts -> imr.getOrganization().setName(parts.getFirst()));
        return values.map(parts -> readCredentials(parts.get(1), parts.get(3), imr));
    }

    private static String readCredentials(String prose, String lines, Case imr) {
        imr.setLayout(lines.isEmpty() ? LetterLayout.C : LetterLayout.D);
        boolean proseRead = prose.isEmpty() || CredentialsForm.readProse(prose, imr.getReviewer());
        boolean linesRead = lines.isEmpty() || CredentialsForm.readLines(lines, imr.getReviewer());
        return Template.tidy((proseRead ? "" : prose) + " " + (linesRead ? "" : lines));
    }
}
