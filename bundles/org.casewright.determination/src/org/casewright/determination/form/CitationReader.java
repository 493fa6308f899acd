package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;

import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.CitationWording;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.Omission;

/**
 * Reads a citation back. Each way to understand it is written again by the form, and the first that gives
 * what was read is taken. What no wording of the form gives is free text as a whole.
 */
public final class CitationReader {

    /** How the second sentence of a citation begins. */
    public static final String GOES_ON = "Decision based on";

    /** Citations of real letters have some hundred characters; nothing is looked for in a text beyond this. */
    private static final int LONGEST = 10_000;

    private final Party party;
    private final LetterLayout layout;

    public CitationReader(Party party, LetterLayout layout) {
        this.party = party;
        this.layout = layout;
    }

    /** The citation that is written as the text, white space apart. */
    public Citation read(String passage) {
        String text = Template.tidy(passage);
        return candidates(text).stream().filter(citation -> writes(citation, text)).findFirst()
                .orElseGet(() -> free(text));
    }

    private boolean writes(Citation citation, String text) {
        return Squeezed.same(Passage.text(CitationForm.print(citation, party, layout)), text);
    }

    private List<Citation> candidates(String text) {
        List<Citation> candidates = new ArrayList<>();
        if (text.length() > LONGEST) {
            return candidates;
        }
        if (new Squeezed(text).startsWith(CitationForm.nothing(party))) {
            Citation nothing = ImrcaseFactory.eINSTANCE.createCitation();
            if (!text.endsWith(".")) {
                nothing.getOmitted().add(Omission.STOP);
            }
            candidates.add(nothing);
        }
        Parts.of(text, party).ifPresent(parts -> {
            boolean pages = parts.pages(layout == LetterLayout.C);
            candidates.addAll(parts.readings(pages, wording(pages)));
            candidates.addAll(parts.readings(!pages, wording(!pages)));
        });
        return candidates;
    }

    private CitationWording wording(boolean pages) {
        if (pages == (layout == LetterLayout.C)) {
            return CitationWording.BY_LAYOUT;
        }
        return pages ? CitationWording.PAGES : CitationWording.SECTIONS;
    }

    private static Citation free(String text) {
        Citation citation = ImrcaseFactory.eINSTANCE.createCitation();
        citation.setWording(CitationWording.FREE);
        citation.setNonMtus(text);
        return citation;
    }
}
