package org.casewright.determination.form;

import java.util.List;

import org.casewright.determination.letter.Run;
import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.CitationWording;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.Omission;

/** What a side relied on, in one of the form's four wordings: the MTUS, another source, both, or nothing. */
public final class CitationForm {

    static final String MTUS = "Decision based on MTUS ";
    static final String NON_MTUS = "Decision based on Non-MTUS ";
    static final String WORD_CITATION = "Citation ";

    private final Citation citation;
    private final Party party;
    private final boolean pages;
    private final Passage passage = new Passage();

    private CitationForm(Citation citation, Party party, LetterLayout layout) {
        this.citation = citation;
        this.party = party;
        this.pages = citation.getWording() == CitationWording.PAGES
                || citation.getWording() == CitationWording.BY_LAYOUT && layout == LetterLayout.C;
    }

    /** Writes the citation; an empty one says that no medical evidence was cited. */
    public static List<Run> print(Citation citation, Party party, LetterLayout layout) {
        return new CitationForm(citation, party, layout).print();
    }

    private List<Run> print() {
        if (citation.getWording() == CitationWording.FREE) {
            free();
        } else if (citation.getChapters().isEmpty() && citation.getNonMtus() == null) {
            passage.form(nothing(party) + stopAfter(""));
        } else {
            mtus();
            nonMtus();
        }
        return passage.runs();
    }

    private void mtus() {
        if (citation.getChapters().isEmpty()) {
            passage.form(omits(Omission.LEAD) ? "" : lead(pages, party));
            return;
        }
        ChapterForm form = chapterForm(pages);
        String separator = MTUS;
        for (ChapterCitation chapter : citation.getChapters()) {
            form.print(chapter, passage.form(separator));
            separator = form.separator();
        }
        if (citation.getNonMtus() == null) {
            passage.form(stopAfter(""));
        } else {
            passage.form(omits(Omission.STOP_BETWEEN) ? " " : ". ");
        }
    }

    private void nonMtus() {
        if (citation.getNonMtus() != null) {
            passage.form(omits(Omission.WORD_CITATION) ? NON_MTUS : NON_MTUS + WORD_CITATION);
            free();
            passage.form(pages ? "" : stopAfter(citation.getNonMtus()));
        }
    }

    private void free() {
        passage.value(citation, Literals.CITATION__NON_MTUS, citation.getNonMtus());
    }

    private String stopAfter(String text) {
        return omits(Omission.STOP) || text.endsWith(".") ? "" : ".";
    }

    private boolean omits(Omission words) {
        return citation.getOmitted().contains(words);
    }

    static ChapterForm chapterForm(boolean pages) {
        return pages ? new ChaptersByPage() : new ChaptersBySection();
    }

    static String nothing(Party party) {
        return party.subject() + " did not cite any medical evidence for its decision";
    }

    static String lead(boolean pages, Party party) {
        return party.subject() + (pages ? " did not base their decision on the MTUS. "
                : " based their decision on recommendation(s) outside of the MTUS Guidelines. ");
    }
}
