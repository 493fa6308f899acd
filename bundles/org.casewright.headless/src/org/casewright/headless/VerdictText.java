package org.casewright.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.casewright.engine.evaluate.Candidate;
import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Evidence;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.evaluate.ItemVerdict.Result;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.rules.Condition;
import org.casewright.engine.words.FactWords;
import org.casewright.engine.words.Reasons;
import org.casewright.engine.words.Requirements;
import org.casewright.model.imrcase.Decision;
import org.casewright.project.ItemState;
import org.casewright.project.JudgedCase;

/** Shows verdicts as text for a terminal. */
final class VerdictText {

    private final List<ItemState> items;
    private final FactWords facts;

    VerdictText(JudgedCase judged) {
        this.items = judged.items();
        this.facts = new FactWords(judged.snapshot().concepts());
    }

    /** Each item with its decision or proposal and what decides it. */
    List<String> brief() {
        List<String> lines = new ArrayList<>();
        for (ItemState item : items) {
            head(item, lines);
            reasons(item.verdict()).forEach(leaf -> lines.add("     - " + leaf(leaf)));
        }
        return lines;
    }

    private static List<CriterionVerdict> reasons(ItemVerdict item) {
        if (item.topicVerdict() == null || item.result() == Result.FOLLOWS) {
            return List.of();
        }
        List<CriterionVerdict> reasons = new ArrayList<>(Reasons.exclusions(item.topicVerdict()));
        reasons.addAll(item.result() == Result.INDICATED ? Reasons.met(item.topicVerdict())
                : Reasons.shortfalls(item.topicVerdict()));
        return reasons;
    }

    /** Each item with every criterion of its topic, and the topics that were passed over. */
    List<String> full() {
        List<String> lines = new ArrayList<>();
        for (ItemState item : items) {
            head(item, lines);
            ItemVerdict verdict = item.verdict();
            if (verdict.topicVerdict() != null) {
                topic(verdict.topicVerdict(), lines);
            }
            verdict.candidates().stream().filter(candidate -> candidate.fate() != Candidate.Fate.CHOSEN)
                    .forEach(candidate -> lines.add("     passed over: " + candidate.topic().title() + " of "
                            + candidate.topic().guideline().title() + " (" + words(candidate.fate()) + ")"));
        }
        return lines;
    }

    private static void head(ItemState item, List<String> lines) {
        lines.add("  " + (item.verdict().item().index() + 1) + ". " + item.title() + ": " + decision(item));
        lines.add("     " + reason(item.verdict()));
    }

    private static String decision(ItemState item) {
        String proposed = switch (item.verdict().proposal()) {
            case UPHELD -> "Upheld";
            case OVERTURNED -> "Overturned";
            case NONE -> "no proposal";
        };
        if (item.decision() == Decision.UNDECIDED) {
            return proposed + " (proposed)";
        }
        String decided = item.decision().getLiteral();
        return decided.equals(proposed) ? decided
                : decided + " (decided by the reviewer; the criteria give: " + proposed + ")";
    }

    private static String reason(ItemVerdict verdict) {
        return switch (verdict.result()) {
            case FOLLOWS -> "follows item " + (verdict.follows() + 1) + ", whose denial is upheld";
            case NOT_COVERED -> "no topic in force covers this item";
            default ->
                words(verdict.result()) + part(verdict.topicVerdict()) + " under " + source(verdict.topicVerdict());
        };
    }

    private static String part(TopicVerdict verdict) {
        return verdict.part() == null ? "" : " (" + verdict.part().stripTrailingZeros().toPlainString() + " supported)";
    }

    private static String source(TopicVerdict verdict) {
        String pages = verdict.topic().pinpoint().pages();
        return verdict.topic().title() + ", " + verdict.topic().guideline().title()
                + (pages.isEmpty() ? "" : ", page " + pages);
    }

    private void topic(TopicVerdict verdict, List<String> lines) {
        part("applies when", verdict.applicability(), lines);
        part("indicated when", verdict.indications(), lines);
        part("not indicated when", verdict.exclusions(), lines);
    }

    private void part(String title, List<CriterionVerdict> criteria, List<String> lines) {
        if (!criteria.isEmpty()) {
            lines.add("     " + title);
            criteria.forEach(criterion -> tree(criterion, "       ", lines));
        }
    }

    private void tree(CriterionVerdict criterion, String indent, List<String> lines) {
        lines.add(indent + leaf(criterion));
        criterion.children().forEach(child -> tree(child, indent + "  ", lines));
    }

    private String leaf(CriterionVerdict criterion) {
        String label = criterion.criterion().label().isEmpty() ? "" : criterion.criterion().label() + ": ";
        String found = criterion.evidence().stream().map(this::evidence).collect(Collectors.joining("; "));
        return "[" + words(criterion.standing()) + "] " + label + asked(criterion.criterion().condition(), criterion)
                + (found.isEmpty() ? "" : " <- " + found);
    }

    private static String asked(Condition condition, CriterionVerdict criterion) {
        return switch (condition) {
            case Condition.Group group -> switch (group.quantifier()) {
                case ALL -> "all of";
                case ANY -> "any of";
                case NONE -> "none of";
                case AT_LEAST -> "at least " + group.count() + " of";
            };
            case Condition.Implication implication -> "where the first holds, the others";
            case Condition.Agreement agreement -> "all of, in agreement";
            default -> Requirements.of(criterion.criterion());
        };
    }

    private String evidence(Evidence evidence) {
        return evidence.fact().id() + " " + words(evidence.fact().status()) + " " + facts.of(evidence.fact())
                + (evidence.isLate() ? ", later than the utilization review" : "");
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
