package org.casewright.workbench.verdicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.casewright.engine.evaluate.Candidate;
import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Evidence;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.evaluate.SupportVerdict;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Guideline;
import org.casewright.engine.rules.Phrases;
import org.casewright.engine.rules.Pinpoint;
import org.casewright.engine.rules.Polarity;
import org.casewright.engine.rules.Quantifier;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.words.English;
import org.casewright.engine.words.FactWords;
import org.casewright.engine.words.Requirements;
import org.casewright.engine.words.SupportWords;
import org.casewright.workbench.verdicts.VerdictLine.EvidenceLine;

/** Makes the tree of one item's verdict. */
public final class VerdictLines {

    private final FactWords facts;
    private final ItemVerdict verdict;
    private final Set<CriterionVerdict> decisive;

    private VerdictLines(CaseSnapshot snapshot, ItemVerdict verdict) {
        this.facts = new FactWords(snapshot.concepts());
        this.verdict = verdict;
        this.decisive = Set.copyOf(verdict.decisive());
    }

    /**
     * The lines of an item.
     *
     * @param snapshot of the case that the verdict is one of
     */
    public static List<VerdictLine> of(CaseSnapshot snapshot, ItemVerdict verdict) {
        VerdictLines lines = new VerdictLines(snapshot, verdict);
        return verdict.topicVerdict() == null ? lines.candidates() : lines.topic(verdict.topicVerdict());
    }

    private List<VerdictLine> topic(TopicVerdict judged) {
        List<VerdictLine> lines = new ArrayList<>();
        group(lines, "It applies where", judged.applicability(), judged.topic());
        if (judged.topic().never() != null) {
            Topic.Never never = judged.topic().never();
            lines.add(new VerdictLine("never", "This is not recommended at all", Optional.empty(), true,
                    guideline(never.phrases(), never.pinpoint(), judged.topic()), List.of(), List.of(), "",
                    List.of()));
        }
        group(lines, "It is supported with all of these", judged.indications(), judged.topic());
        group(lines, "It is not supported with any of these", judged.exclusions(), judged.topic());
        for (SupportVerdict support : judged.supports()) {
            lines.add(support(lines.size(), support, judged));
        }
        return lines;
    }

    private void group(List<VerdictLine> lines, String words, List<CriterionVerdict> members, Topic topic) {
        if (!members.isEmpty()) {
            String path = Integer.toString(lines.size());
            List<CriterionVerdict> told = isWhole(members) ? members.getFirst().children() : members;
            lines.add(VerdictLine.heading(path, words, lines(path, told, topic)));
        }
    }

    /** A group that wants all of its members says no more than the heading does. */
    private static boolean isWhole(List<CriterionVerdict> members) {
        return members.size() == 1 && members.getFirst().criterion().label().isEmpty()
                && members.getFirst().criterion().condition() instanceof Condition.Group group
                && group.quantifier() == Quantifier.ALL;
    }

    private List<VerdictLine> lines(String path, List<CriterionVerdict> members, Topic topic) {
        List<VerdictLine> lines = new ArrayList<>();
        for (CriterionVerdict member : members) {
            lines.add(line(path + "/" + lines.size(), member, topic));
        }
        return lines;
    }

    private VerdictLine line(String path, CriterionVerdict member, Topic topic) {
        Criterion criterion = member.criterion();
        if (member.children().size() == 1 && words(criterion).equals(words(member.children().getFirst().criterion()))) {
            return line(path, member.children().getFirst(), topic);
        }
        return new VerdictLine(path, words(criterion), Optional.of(member.standing()), decisive.contains(member),
                guideline(criterion.phrases(), criterion.pinpoint(), topic), evidence(member.evidence()),
                asked(member), member.children().isEmpty() ? Changes.of(member) : "",
                lines(path, member.children(), topic));
    }

    /** What a search of the records would answer. */
    private static List<String> asked(CriterionVerdict member) {
        if (member.standing() != Standing.OPEN) {
            return List.of();
        }
        Stream<Concept> concepts = switch (member.criterion().condition()) {
            case Condition.Presence presence when presence.polarity() == Polarity.PRESENT ->
                Stream.concat(presence.concepts().stream(), presence.companions().stream());
            case Condition.TriedOne tried -> Stream.of(tried.treatment());
            default -> Stream.empty();
        };
        return concepts.map(Concept::name).distinct().toList();
    }

    /** A group is called by what it wants of its members, so that these need not be repeated. */
    private static String words(Criterion criterion) {
        String words = switch (criterion.condition()) {
            case Condition.Group group -> switch (group.quantifier()) {
                case ALL -> "all of these";
                case ANY -> "one of these";
                case NONE -> "none of these";
                case AT_LEAST -> "at least " + group.count() + " of these";
            };
            case Condition.Implication implication -> "where there is " + Requirements.of(implication.antecedent());
            default -> Requirements.of(criterion);
        };
        String label = criterion.label().isEmpty() || !(criterion.condition() instanceof Condition.Group) ? ""
                : criterion.label() + ": ";
        return English.sentence(label + words).replaceFirst("\\.$", "");
    }

    private static List<String> guideline(Phrases phrases, Pinpoint own, Topic topic) {
        Pinpoint pinpoint = own.equals(Pinpoint.NONE) ? topic.pinpoint() : own;
        List<String> said = new ArrayList<>();
        if (!phrases.quote().isEmpty()) {
            said.add("“" + phrases.quote() + "”");
        }
        if (!phrases.paraphrase().isEmpty()) {
            said.add(phrases.paraphrase() + " (paraphrase)");
        }
        said.add(place(topic.guideline(), pinpoint));
        return said;
    }

    /** {@code Chronic Pain Medical Treatment 2016, Opioids, page 122}. */
    private static String place(Guideline guideline, Pinpoint pinpoint) {
        String title = guideline.edition() == 0 ? guideline.citedAs() : guideline.citedAs() + " " + guideline.edition();
        String pages = pinpoint.pages().isEmpty() ? ""
                : (pinpoint.pages().matches("\\d+") ? "page " : "pages ") + pinpoint.pages();
        return String.join(", ", Stream.of(title, pinpoint.chapter(), pinpoint.section(), pages)
                .filter(part -> !part.isEmpty()).toList());
    }

    private List<EvidenceLine> evidence(List<Evidence> evidence) {
        return evidence.stream().map(one -> new EvidenceLine(one.fact().id(), facts.of(one.fact()),
                StandingWords.of(one.bearing()) + (one.isLate() ? ", after the denial" : ""))).toList();
    }

    private VerdictLine support(int position, SupportVerdict support, TopicVerdict judged) {
        List<String> rules = SupportWords.rules(List.of(support));
        String words = rules.isEmpty() ? "The amount that is supported"
                : English.sentence(rules.getFirst()).replaceFirst("\\.$", "");
        List<String> findings = SupportWords.findings(judged, verdict.item());
        return new VerdictLine(Integer.toString(position), words, Optional.of(support.standing()), support.isInPart(),
                guideline(support.support().phrases(), support.support().pinpoint(), judged.topic()),
                evidence(support.evidence()), List.of(), String.join(" ", findings), List.of());
    }

    /** Where no topic judges the item: what became of those that cover its service. */
    private List<VerdictLine> candidates() {
        List<VerdictLine> lines = new ArrayList<>();
        for (Candidate candidate : verdict.candidates()) {
            String path = "candidate/" + lines.size();
            lines.add(new VerdictLine(path, candidate.topic().title() + ": " + fate(candidate.fate()), Optional.empty(),
                    false, List.of(place(candidate.topic().guideline(), candidate.topic().pinpoint())), List.of(),
                    List.of(), "", lines(path, candidate.applicability(), candidate.topic())));
        }
        return lines;
    }

    private static String fate(Candidate.Fate fate) {
        return switch (fate) {
            case CHOSEN -> "judges this item";
            case LOWER_RANK -> "a guideline of higher rank applies";
            case LESS_SPECIAL -> "a more special topic applies";
            case NOT_IN_FORCE -> "not in force on the guideline date";
            case IN_FORCE_UNKNOWN -> "the guideline date is missing or too vague";
            case ELSEWHERE -> "about another part of the body";
            case REGION_UNKNOWN -> "the region of the item is missing or too wide";
            case DOES_NOT_APPLY -> "does not apply";
            case APPLICABILITY_UNKNOWN -> "the record does not show whether it applies";
        };
    }
}
