package org.casewright.determination.draft;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.engine.rules.Guideline;
import org.casewright.engine.rules.Pinpoint;
import org.casewright.engine.rules.Rank;
import org.casewright.engine.rules.Topic;
import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.LetterLayout;

/** The citation of the topic that an item was judged by, in the form of the letter's layout. */
final class CitationDraft {

    private CitationDraft() {
    }

    static Citation of(Topic topic, LetterLayout layout) {
        Citation citation = ImrcaseFactory.eINSTANCE.createCitation();
        if (topic.guideline().rank() == Rank.MTUS) {
            citation.getChapters().add(chapter(topic, layout));
        } else {
            citation.setNonMtus(free(topic.guideline(), topic.pinpoint()));
        }
        return citation;
    }

    private static ChapterCitation chapter(Topic topic, LetterLayout layout) {
        ChapterCitation chapter = ImrcaseFactory.eINSTANCE.createChapterCitation();
        chapter.setTitle(topic.guideline().citedAs());
        if (!topic.pinpoint().section().isEmpty()) {
            chapter.getSections().add(topic.pinpoint().section());
        }
        if (layout == LetterLayout.C) {
            chapter.setPages(topic.pinpoint().pages().isEmpty() ? null : topic.pinpoint().pages().replace(" to ", "-"));
        } else if (topic.guideline().edition() != 0) {
            chapter.setYear(topic.guideline().edition());
        }
        return chapter;
    }

    private static String free(Guideline guideline, Pinpoint pinpoint) {
        String edition = guideline.edition() == 0 ? "" : String.valueOf(guideline.edition());
        return Stream.of(guideline.citedAs(), edition, pinpoint.chapter(), pinpoint.section())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
