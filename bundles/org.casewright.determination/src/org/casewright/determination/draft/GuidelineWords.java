package org.casewright.determination.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.engine.rules.Guideline;
import org.casewright.engine.rules.Pinpoint;
import org.casewright.engine.rules.Rank;
import org.casewright.engine.rules.Topic;

/** Names a topic in a sentence, with its pinpoint. */
final class GuidelineWords {

    private GuidelineWords() {
    }

    /** {@code the MTUS (Chronic Pain Medical Treatment 2016, Opioids, page 122)}. */
    static String of(Topic topic) {
        Guideline guideline = topic.guideline();
        List<String> place = new ArrayList<>();
        if (guideline.rank() == Rank.MTUS) {
            place.add(titleAndYear(guideline));
        } else if (guideline.edition() != 0) {
            place.add(String.valueOf(guideline.edition()));
        }
        place.addAll(place(topic.pinpoint()));
        String name = guideline.rank() == Rank.MTUS ? "the MTUS" : "the " + guideline.citedAs();
        String where = String.join(", ", place);
        if (place.isEmpty()) {
            return name;
        }
        return name.endsWith(")") ? name.substring(0, name.length() - 1) + "; " + where + ")"
                : name + " (" + where + ")";
    }

    static String titleAndYear(Guideline guideline) {
        String title = guideline.citedAs();
        return guideline.edition() == 0 || title.contains(String.valueOf(guideline.edition())) ? title
                : title + " " + guideline.edition();
    }

    private static List<String> place(Pinpoint pinpoint) {
        String pages = pinpoint.pages().isEmpty() ? ""
                : (pinpoint.pages().matches("\\d+") ? "page " : "pages ") + pinpoint.pages();
        return Stream.of(pinpoint.chapter(), pinpoint.section(), pages).filter(part -> !part.isEmpty()).toList();
    }
}
