package org.casewright.criteria.ide.describe;

import static org.casewright.model.guideline.GuidelinePackage.Literals.GUIDELINE__RANK;

import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Found;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Period;
import org.casewright.model.guideline.Pinpoint;
import org.casewright.model.guideline.Topic;

/** Describes guidelines and topics: what a reader needs to look them up, and to know whether they are in force. */
final class Guidelines {

    private Guidelines() {
    }

    static Description of(Guideline guideline) {
        Facts facts = new Facts().add("cited as", guideline.getCitedAs()).add("issuer", guideline.getIssuer())
                .add("rank", rank(guideline))
                .add("edition", guideline.getEdition() == 0 ? "" : "" + guideline.getEdition())
                .add("in force", days(guideline.getInForce()));
        if (Found.is(guideline.getSuperseded())) {
            facts.add("supersedes", guideline.getSuperseded().getTitle());
        }
        facts.addConcepts("at", guideline.getRegions());
        return facts.of("guideline " + guideline.getName(), guideline.getTitle(), guideline);
    }

    static Description of(Topic topic) {
        Facts facts = new Facts();
        if (Found.is(topic.getGuideline())) {
            Guideline guideline = topic.getGuideline();
            facts.add("guideline", guideline.getTitle()).add("rank", rank(guideline))
                    .add("source", words(topic.getPinpoint()))
                    .add("in force", days(topic.getInForce() == null ? guideline.getInForce() : topic.getInForce()));
        }
        facts.addConcepts("covers", topic.getServices()).addConcepts("at", topic.getRegions());
        return facts.of("topic " + topic.getName(), topic.getTitle(), topic);
    }

    private static String rank(Guideline guideline) {
        return Document.locate(guideline, GUIDELINE__RANK).map(at -> Meanings.ofRank(guideline.getRank())).orElse("");
    }

    private static String days(Period period) {
        if (period == null || period.getFrom() == null) {
            return "";
        }
        return period.getTo() == null ? "from " + period.getFrom() : period.getFrom() + " to " + period.getTo();
    }

    /** Such as {@code chapter Knee, page 12}; empty where nothing is said. */
    static String words(Pinpoint pinpoint) {
        if (pinpoint == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (pinpoint.getChapter() != null) {
            parts.add("chapter " + pinpoint.getChapter());
        }
        if (pinpoint.getSection() != null) {
            parts.add("section " + pinpoint.getSection());
        }
        if (pinpoint.getPages() != null) {
            parts.add((pinpoint.getPages().matches("\\d+") ? "page " : "pages ") + pinpoint.getPages());
        }
        return String.join(", ", parts);
    }
}
