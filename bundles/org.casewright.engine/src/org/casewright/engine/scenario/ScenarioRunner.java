package org.casewright.engine.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.casewright.engine.evaluate.Candidate;
import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Evaluator;
import org.casewright.engine.evaluate.Known;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.scenario.Scenario.Cause;
import org.casewright.engine.scenario.Scenario.Expected;
import org.casewright.engine.scenario.Scenario.Outcome;
import org.casewright.engine.scenario.Scenario.Total;
import org.casewright.engine.snapshot.Item;

/** Runs scenarios and says in words what differs from what they expect. */
public final class ScenarioRunner {

    private final Scenario scenario;
    private final List<String> differences = new ArrayList<>();

    private ScenarioRunner(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Judges the scenario's request by its topic, and compares; it passes where nothing differs. */
    public static ScenarioResult run(Scenario scenario) {
        return new ScenarioRunner(scenario).run();
    }

    private ScenarioResult run() {
        Item item = scenario.snapshot().items().getFirst();
        Candidate candidate = Evaluator.candidate(scenario.topic(), scenario.snapshot(), item);
        TopicVerdict verdict = Evaluator.evaluate(scenario.topic(), scenario.snapshot(), item);
        scenario.standings().forEach(expected -> compare(expected, all(verdict)));
        scenario.totals().forEach(expected -> compare(expected, all(verdict)));
        if (candidate.fate() != Candidate.Fate.CHOSEN) {
            return result(Outcome.NOT_COVERED, " (" + words(candidate.fate()) + ")", null, decisive(candidate),
                    candidate.applicability());
        }
        String reason = verdict.decisive().isEmpty() ? "" : " because of " + Reasons.words(verdict.decisive());
        return result(outcome(verdict.result()), reason, verdict.part(), verdict.decisive(), all(verdict));
    }

    private ScenarioResult result(Outcome actual, String reason, BigDecimal part, List<CriterionVerdict> decisive,
            List<CriterionVerdict> reached) {
        if (actual == scenario.outcome()) {
            compareAmount(part);
            compareCauses(decisive, reached);
        } else {
            differences.addFirst("Expected " + scenario.outcome().words() + ", but it is " + actual.words() + reason
                    + ".");
        }
        return new ScenarioResult(scenario, actual, differences, reached);
    }

    private void compareAmount(BigDecimal part) {
        if (scenario.supported() != null
                && (part == null || part.compareTo(scenario.supported().normal()) != 0)) {
            differences.add("Expected support for " + scenario.supported().value().toPlainString() + " "
                    + scenario.supported().unit() + ", but it is "
                    + (part == null ? "for the whole or nothing" : "for " + part.toPlainString()) + ".");
        }
    }

    private void compareCauses(List<CriterionVerdict> decisive, List<CriterionVerdict> all) {
        List<Object> reasons = new ArrayList<>();
        all.forEach(verdict -> Reasons.collect(verdict, decisive, reasons));
        for (Cause cause : scenario.causes()) {
            if (!reasons.contains(cause.concept() == null ? cause.label() : cause.concept())) {
                differences.add("Expected " + cause.words() + " to decide, but "
                        + (decisive.isEmpty() ? "no criterion does" : Reasons.words(decisive) + " does") + ".");
            }
        }
    }

    private void compare(Expected expected, List<CriterionVerdict> all) {
        CriterionVerdict found = all.stream().map(verdict -> Reasons.find(expected.label(), verdict))
                .filter(verdict -> verdict != null).findFirst().orElse(null);
        if (found == null) {
            differences.add("There is no criterion '" + expected.label() + "' in this topic.");
        } else if (!agrees(expected.standing(), found.standing())) {
            differences.add("Expected " + expected.label() + " to be " + words(expected.standing())
                    + ", but it is " + words(found.standing()) + ".");
        }
    }

    private void compare(Total expected, List<CriterionVerdict> all) {
        Known found = all.stream().map(verdict -> Reasons.total(expected.sum(), verdict))
                .filter(known -> known != null).findFirst().orElse(null);
        if (found == null) {
            differences.add("No criterion of this topic compares '" + expected.sum() + "'.");
        } else if (!found.isExact() || found.low().compareTo(expected.amount().normal()) != 0) {
            differences.add("Expected " + expected.sum() + " to be " + expected.amount().value().toPlainString() + " "
                    + expected.amount().unit() + ", but it is " + (found.isExact() ? "" : "at least ")
                    + expected.amount().inUnit(found.low()).toPlainString() + ".");
        }
    }

    /** What nobody has answered is not documented either. */
    private static boolean agrees(Standing expected, Standing actual) {
        return expected == actual || expected == Standing.NOT_DOCUMENTED && actual == Standing.OPEN;
    }

    private static List<CriterionVerdict> decisive(Candidate candidate) {
        return candidate.applicability().stream().filter(verdict -> verdict.standing() != Standing.MET)
                .flatMap(verdict -> verdict.decisive().stream()).toList();
    }

    private static List<CriterionVerdict> all(TopicVerdict verdict) {
        List<CriterionVerdict> all = new ArrayList<>(verdict.applicability());
        all.addAll(verdict.indications());
        all.addAll(verdict.exclusions());
        return all;
    }

    private static Outcome outcome(TopicVerdict.Result result) {
        return Outcome.valueOf(result.name());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
