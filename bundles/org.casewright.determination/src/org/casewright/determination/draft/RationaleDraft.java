package org.casewright.determination.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.evaluate.ItemVerdict.Proposal;
import org.casewright.engine.evaluate.ItemVerdict.Result;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.rules.LetterAddition;
import org.casewright.engine.rules.Rank;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.words.English;
import org.casewright.engine.words.Point;
import org.casewright.engine.words.Points;
import org.casewright.engine.words.Reasons;
import org.casewright.engine.words.Requirements;
import org.casewright.engine.words.Sentences;
import org.casewright.engine.words.SupportWords;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;

/**
 * The rationale of one item, drafted from its verdict: what was asked, what the guideline requires, what the
 * record shows and does not, the conclusion. Openings and closings turn with the item's place in the letter, so
 * that neighbours do not sound alike.
 */
final class RationaleDraft {

    /** So many requirements fit in one sentence that is still read to its end. */
    private static final int NAMED = 4;

    private static final List<String> OPENINGS = List.of("The request under review is for %s.",
            "The treating physician asks for %s.", "At issue is %s.");
    private static final List<String> CLOSINGS = List.of("As such, the request for %s is %s.",
            "Therefore, the request for %s is %s.", "For these reasons, the request for %s is %s.");

    private final Case imr;
    private final DisputedItem item;
    private final ItemVerdict verdict;
    private final Points points;
    private final Sentences sentences;

    RationaleDraft(Case imr, ItemVerdict verdict, CaseSnapshot snapshot) {
        this.imr = imr;
        this.item = imr.getItems().get(verdict.item().index());
        this.verdict = verdict;
        this.points = new Points(snapshot, verdict.item());
        this.sentences = new Sentences(new RecordSources(imr));
    }

    /** Empty where no topic covers the item: then there is nothing to reason from, and the reviewer has to write. */
    String text() {
        if (verdict.result() == Result.FOLLOWS) {
            return String.join(" ", opening(), surgery(), departure(), closing()).replaceAll(" {2,}", " ").strip();
        }
        if (verdict.result() == Result.NOT_COVERED) {
            return "";
        }
        List<String> told = new ArrayList<>(List.of(opening()));
        told.addAll(guideline());
        told.addAll(record());
        told.add(departure());
        told.add(closing());
        told.addAll(additions());
        told.removeIf(String::isEmpty);
        return String.join(" ", told);
    }

    private String opening() {
        return OPENINGS.get(verdict.item().index() % OPENINGS.size()).formatted(title());
    }

    private String closing() {
        String necessary = decision() == Decision.OVERTURNED ? "medically necessary" : "not medically necessary";
        return CLOSINGS.get(verdict.item().index() % CLOSINGS.size()).formatted(title(), necessary);
    }

    private String title() {
        return English.small(item.getTitle() == null ? "the disputed item" : item.getTitle().strip());
    }

    /** The reviewer's decision; the proposal where there is none yet. */
    private Decision decision() {
        if (item.getDecision() != Decision.UNDECIDED) {
            return item.getDecision();
        }
        return verdict.proposal() == Proposal.OVERTURNED ? Decision.OVERTURNED : Decision.UPHELD;
    }

    private String surgery() {
        String title = English.small(imr.getItems().get(verdict.follows()).getTitle().strip());
        return "It accompanies " + title + ", which is not medically necessary, and a service that accompanies it is"
                + " not needed without it.";
    }

    /** What the guideline says that bears on this item, with its pinpoint. */
    private List<String> guideline() {
        TopicVerdict topic = verdict.topicVerdict();
        List<String> said = new ArrayList<>();
        if (topic.topic().guideline().rank() != Rank.MTUS) {
            said.add("The MTUS does not address this request, which is therefore judged by the "
                    + topic.topic().guideline().citedAs() + ".");
        }
        String under = "Under " + GuidelineWords.of(topic.topic()) + ", ";
        List<String> asked = topic.topic().never() != null ? List.of() : requirements();
        if (topic.topic().never() != null) {
            String why = topic.topic().never().phrases().paraphrase();
            said.add(English.sentence(under + "such treatment is not recommended" + (why.isEmpty() ? "" : ": " + why)));
        } else if (!asked.isEmpty()) {
            said.add(English.sentence(under + "such a request is supported only with " + English.and(asked)));
        }
        said.addAll(excluded(asked.isEmpty() && topic.topic().never() == null ? under : ""));
        said.addAll(SupportWords.rules(topic.supports(), asked.isEmpty() && said.isEmpty() ? under : ""));
        return said;
    }

    private List<String> requirements() {
        Set<String> asked = new LinkedHashSet<>();
        List<CriterionVerdict> leaves = verdict.result() == Result.INDICATED || verdict.result() == Result.IN_PART
                ? required() : Reasons.shortfalls(verdict.topicVerdict());
        leaves.forEach(leaf -> asked.add(Requirements.of(leaf.criterion())));
        return asked.stream().limit(NAMED).toList();
    }

    private List<String> excluded(String under) {
        List<String> excluded = Reasons.exclusions(verdict.topicVerdict()).stream()
                .map(leaf -> Requirements.of(leaf.criterion())).distinct().toList();
        return excluded.isEmpty() ? List.of()
                : List.of(English.sentence(under + "it is not supported where there is " + English.or(excluded)));
    }

    /** What the record says to all that. */
    private List<String> record() {
        List<Point> said = new ArrayList<>();
        Reasons.exclusions(verdict.topicVerdict()).forEach(leaf -> said.addAll(points.of(leaf)));
        boolean supported = verdict.result() == Result.INDICATED || verdict.result() == Result.IN_PART;
        List<CriterionVerdict> leaves = supported ? required() : Reasons.shortfalls(verdict.topicVerdict());
        leaves.stream().limit(NAMED).forEach(leaf -> said.addAll(points.of(leaf)));
        List<String> told = new ArrayList<>(sentences.of(said));
        told.addAll(SupportWords.findings(verdict.topicVerdict(), verdict.item()));
        return told;
    }

    /** The indications that are met and that something on record shows. */
    private List<CriterionVerdict> required() {
        return Reasons.met(verdict.topicVerdict()).stream().filter(leaf -> !points.of(leaf).isEmpty()).toList();
    }

    /** Why the reviewer decides otherwise than the criteria propose, in the reviewer's words. */
    private String departure() {
        String reason = item.getDepartureReason();
        return reason == null || reason.isBlank() ? "" : English.sentence(reason);
    }

    private List<String> additions() {
        boolean upheld = decision() != Decision.OVERTURNED;
        return verdict.topicVerdict().topic().additions().stream().filter(added -> added.ifUpheld() == upheld)
                .map(LetterAddition::text).toList();
    }
}
