package org.casewright.determination.letter;

import java.util.List;
import java.util.Objects;

import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.ImrcaseFactory;

/**
 * A citation that is proposed, free of EMF objects so that any thread may have it.
 *
 * @param chapters of the MTUS; empty where none is cited
 * @param nonMtus the free text after "Non-MTUS Citation"; empty where there is none
 */
public record DraftedCitation(List<Chapter> chapters, String nonMtus) {

    public DraftedCitation {
        chapters = List.copyOf(chapters);
        Objects.requireNonNull(nonMtus, "nonMtus");
    }

    /**
     * A chapter of the MTUS.
     *
     * @param year the edition; 0 where it is not cited
     * @param sections by name; empty where none is cited
     * @param pages such as {@code 54-59}; empty where they are not cited
     */
    public record Chapter(String title, int year, List<String> sections, String pages) {

        public Chapter {
            Objects.requireNonNull(title, "title");
            sections = List.copyOf(sections);
            Objects.requireNonNull(pages, "pages");
        }

        private ChapterCitation toModel() {
            ChapterCitation chapter = ImrcaseFactory.eINSTANCE.createChapterCitation();
            chapter.setTitle(title);
            chapter.getSections().addAll(sections);
            if (year != 0) {
                chapter.setYear(year);
            }
            if (!pages.isEmpty()) {
                chapter.setPages(pages);
            }
            return chapter;
        }
    }

    /** A new citation that says this, to be put into a case. */
    public Citation toModel() {
        Citation citation = ImrcaseFactory.eINSTANCE.createCitation();
        chapters.forEach(chapter -> citation.getChapters().add(chapter.toModel()));
        if (!nonMtus.isEmpty()) {
            citation.setNonMtus(nonMtus);
        }
        return citation;
    }
}
