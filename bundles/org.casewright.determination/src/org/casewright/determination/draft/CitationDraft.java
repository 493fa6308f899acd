package org.casewright.determination.draft;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.determination.letter.DraftedCitation;
import org.casewright.determination.letter.DraftedCitation.Chapter;
import org.casewright.engine.rules.Guideline;
import org.casewright.engine.rules.Pinpoint;
import org.casewright.engine.rules.Rank;
import org.casewright.engine.rules.Topic;
import org.casewright.model.imrcase.LetterLayout;

/** The citation of the topic that an item was judged by, in the form of the letter's layout. */
final class CitationDraft {

    private CitationDraft() {
    }

    static DraftedCitation of(Topic topic, LetterLayout layout) {
        return topic.guideline().rank() == Rank.MTUS ? new DraftedCitation(List.of(chapter(topic, layout)), "")
                : new DraftedCitation(List.of(), free(topic.guideline(), topic.pinpoint()));
    }

    private static Chapter chapter(Topic topic, LetterLayout layout) {
        Pinpoint pinpoint = topic.pinpoint();
        List<String> sections = pinpoint.section().isEmpty() ? List.of() : List.of(pinpoint.section());
        return layout == LetterLayout.C
                ? new Chapter(topic.guideline().citedAs(), 0, sections, pinpoint.pages().replace(" to ", "-"))
                : new Chapter(topic.guideline().citedAs(), topic.guideline().edition(), sections, "");
    }

    private static String free(Guideline guideline, Pinpoint pinpoint) {
        String edition = guideline.edition() == 0 ? "" : String.valueOf(guideline.edition());
        return Stream.of(guideline.citedAs(), edition, pinpoint.chapter(), pinpoint.section())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
