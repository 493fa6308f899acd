package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.LetterLayout;

/** Reads the first section as {@link OpeningForm} writes it, and tells the layout by it. */
public final class OpeningReader {

    private static final Template OPENING = new Template(Wording.SENT, Wording.PRACTICE, Wording.LAWS);
    private static final Template LINES = new Template(Wording.CREDENTIALS, Wording.STATES, Wording.SPECIALTIES);
    private static final String EMPTY_LINE = "\n\n";
    private static final int LONGEST_WORD = 40;

    private final Case imr;
    private final CredentialsReader credentials;
    private final List<String> unplaced = new ArrayList<>();

    public OpeningReader(Case imr) {
        this.imr = imr;
        this.credentials = new CredentialsReader(imr.getReviewer());
    }

    /** Whether a text has the words of the section. */
    public static boolean isOpening(String text) {
        return OPENING.match(text).filter(values -> values.get(2).length() <= LONGEST_WORD).isPresent();
    }

    /**
     * Reads the section.
     *
     * @param text an opening, with an empty line between its paragraphs
     * @return what has no place in the case, in the order of the text
     */
    public List<String> read(String text) {
        List<String> values = OPENING.cut(text).orElseThrow();
        imr.getOrganization().setName(lastParagraph(values.get(0)));
        String prose = Template.tidy(values.get(1));
        if (!prose.isEmpty()) {
            unplaced.addAll(credentials.readProse(prose));
        }
        readLines(values.get(3));
        String services = Template.tidy(values.get(2));
        if (!services.equals(OpeningForm.services(imr.getLayout()))) {
            imr.getOrganization().setServicesWord(services);
        }
        return unplaced.stream().filter(part -> !part.isEmpty()).toList();
    }

    private void readLines(String text) {
        Optional<List<String>> lines = LINES.cut(text);
        imr.setLayout(lines.isPresent() ? LetterLayout.D : LetterLayout.C);
        if (lines.isEmpty()) {
            unplaced.add(Template.tidy(text));
            return;
        }
        unplaced.add(Template.tidy(lines.get().get(0)));
        unplaced.add(Template.tidy(lines.get().get(1)));
        credentials.readStates(firstParagraph(lines.get().get(2)));
        credentials.readCertifications(firstParagraph(lines.get().get(3)));
    }

    /** A paragraph before it has no place. */
    private String lastParagraph(String text) {
        int end = text.lastIndexOf(EMPTY_LINE);
        if (end < 0) {
            return Template.tidy(text);
        }
        unplaced.add(Template.tidy(text.substring(0, end)));
        return Template.tidy(text.substring(end));
    }

    /** What follows in paragraphs of its own has no place. */
    private String firstParagraph(String text) {
        int end = text.indexOf(EMPTY_LINE);
        if (end < 0) {
            return Template.tidy(text);
        }
        unplaced.add(Template.tidy(text.substring(end)));
        return Template.tidy(text.substring(0, end));
    }
}
