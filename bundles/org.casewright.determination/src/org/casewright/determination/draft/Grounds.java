package org.casewright.determination.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.casewright.engine.evaluate.Candidate;
import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.evaluate.ItemVerdict.Result;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.rules.Rank;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.words.English;
import org.casewright.engine.words.Point;
import org.casewright.engine.words.Points;
import org.casewright.engine.words.Reasons;
import org.casewright.engine.words.Requirements;
import org.casewright.engine.words.Sentences;
import org.casewright.engine.words.SupportWords;
import org.casewright.model.imrcase.Case;

/** What the guideline says of an item, and what the record says to that. */
final class Grounds {

    /** So many requirements fit in one sentence that is still read to its end. */
    private static final int NAMED = 4;

    private static final List<String> REQUIREMENTS = List.of("such a request requires %s",
            "it is supported only with %s", "the record has to show %s");

    private final ItemVerdict verdict;
    private final Points points;
    private final Sentences sentences;

    Grounds(Case imr, ItemVerdict verdict, CaseSnapshot snapshot) {
        this.verdict = verdict;
        this.points = new Points(snapshot, verdict.item());
        this.sentences = new Sentences(new RecordSources(imr));
    }

    /** None of an item that no topic covers. */
    List<String> sentences() {
        List<String> told = new ArrayList<>(guideline());
        told.addAll(record());
        return told;
    }

    /** What the guideline says that bears on this item, with its pinpoint. */
    private List<String> guideline() {
        TopicVerdict topic = verdict.topicVerdict();
        List<String> said = new ArrayList<>();
        if (topic.topic().guideline().rank() != Rank.MTUS) {
            said.add(outsideMtus());
        }
        List<String> clauses = new ArrayList<>();
        if (topic.topic().never() != null) {
            String why = topic.topic().never().phrases().paraphrase();
            clauses.add("such treatment is not recommended" + (why.isEmpty() ? "" : ": " + why));
        } else {
            List<String> asked = requirements();
            if (!asked.isEmpty()) {
                clauses.add(
                        REQUIREMENTS.get(verdict.item().index() % REQUIREMENTS.size()).formatted(English.and(asked)));
            }
        }
        List<String> excluded = distinct(Reasons.exclusions(topic));
        if (!excluded.isEmpty()) {
            clauses.add("it is not supported where there is " + English.or(excluded));
        }
        clauses.addAll(SupportWords.rules(topic.supports()));
        for (int i = 0; i < clauses.size(); i++) {
            said.add(English
                    .sentence((i == 0 ? "Under " + GuidelineWords.of(topic.topic()) + ", " : "") + clauses.get(i)));
        }
        return said;
    }

    /** Why a guideline of lower rank may be used: Labor Code 4610.5(c)(2), 8 CCR 9792.21.1. */
    private String outsideMtus() {
        for (Candidate candidate : verdict.candidates()) {
            if (candidate.fate() == Candidate.Fate.DOES_NOT_APPLY
                    && candidate.topic().guideline().rank() == Rank.MTUS) {
                List<String> asked = candidate.applicability().stream().filter(v -> v.standing() == Standing.NOT_MET)
                        .map(unmet -> Requirements.of(unmet.criterion())).toList();
                return "The MTUS (" + GuidelineWords.titleAndYear(candidate.topic().guideline())
                        + ") does not apply to this request: it asks for " + English.and(asked) + ".";
            }
        }
        return "The MTUS does not address this request.";
    }

    private List<String> requirements() {
        return distinct(isSupported() ? required() : Reasons.requirements(verdict.topicVerdict()).stream()
                .filter(unmet -> !isTold(unmet) && isWorthSaying(unmet)).toList());
    }

    private static List<String> distinct(List<CriterionVerdict> verdicts) {
        return verdicts.stream().map(verdict -> Requirements.of(verdict.criterion())).distinct().limit(NAMED).toList();
    }

    private boolean isSupported() {
        return verdict.result() == Result.INDICATED || verdict.result() == Result.IN_PART;
    }

    /** Whether a leaf below it is one of the shortfalls that are told. */
    private boolean isWorthSaying(CriterionVerdict unmet) {
        List<CriterionVerdict> told = Reasons.shortfalls(verdict.topicVerdict());
        return told.contains(unmet) || unmet.children().stream().anyMatch(this::isWorthSaying);
    }

    /** Whether the exclusions tell the same facts already. */
    private boolean isTold(CriterionVerdict shortfall) {
        Set<Fact> excluding = new HashSet<>();
        Reasons.exclusions(verdict.topicVerdict())
                .forEach(leaf -> leaf.evidence().forEach(e -> excluding.add(e.fact())));
        return !shortfall.evidence().isEmpty()
                && shortfall.evidence().stream().allMatch(e -> excluding.contains(e.fact()));
    }

    /** What the record says to all that. */
    private List<String> record() {
        TopicVerdict topic = verdict.topicVerdict();
        List<Point> said = new ArrayList<>();
        Reasons.exclusions(topic).forEach(leaf -> said.addAll(points.of(leaf)));
        List<CriterionVerdict> leaves = isSupported() ? required()
                : Reasons.shortfalls(topic).stream().filter(leaf -> !isTold(leaf)).toList();
        leaves.stream().limit(NAMED).forEach(leaf -> said.addAll(points.of(leaf)));
        List<String> told = new ArrayList<>(sentences.of(said));
        told.addAll(SupportWords.findings(topic, verdict.item()));
        if (verdict.result() == Result.IN_PART) {
            told.add("The item is decided as a whole, and not all of it is supported.");
        }
        return told;
    }

    /** The indications that are met and that something on record shows. */
    private List<CriterionVerdict> required() {
        return Reasons.met(verdict.topicVerdict()).stream().filter(leaf -> !points.of(leaf).isEmpty()).toList();
    }
}
