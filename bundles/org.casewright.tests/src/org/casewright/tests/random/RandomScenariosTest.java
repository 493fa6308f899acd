package org.casewright.tests.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.Scenarios;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.Treatment;
import org.casewright.tests.naive.CriteriaFiles;
import org.casewright.tests.naive.ScenarioCase;
import org.junit.jupiter.api.Test;

/**
 * What a scenario takes over from its patient, and what takes the place of it, is understood alike by both evaluators.
 */
class RandomScenariosTest {

    private static final int SCENARIOS = 500;
    private static final List<String> SERVICES = List.of("Stretching", "Splinting", "Cupping");

    private final List<CriteriaFile> files = CriteriaFiles.load(List.of(CriteriaSource.of("random.criteria", text())));

    @Test
    void theyTellOfTheSameCase() {
        Units units = new Units();
        Scenarios engine = new Scenarios(new Compiler(units, SourceLocator.NOWHERE).compile(files).library(), units,
                SourceLocator.NOWHERE);
        List<Scenario> scenarios = files.getFirst().getElements().stream().filter(Scenario.class::isInstance)
                .map(Scenario.class::cast).toList();

        assertEquals(SCENARIOS, scenarios.size());
        for (Scenario scenario : scenarios) {
            assertEquals(findings(ScenarioCase.of(scenario)), findings(engine.caseOf(scenario)), scenario.getTitle());
        }
    }

    @Test
    void theyHaveGivensOfOneConceptThatStandDifferently() {
        String both = "given authorized Splinting";
        assertTrue(text().lines().filter(line -> line.contains(both)).count() > 50, "too few: " + both);
    }

    private static String findings(Case file) {
        return file.getFindings().stream().map(RandomScenariosTest::words).collect(Collectors.joining("\n"));
    }

    private static String words(Finding finding) {
        String words = finding.getConcept() + " " + finding.getStatus() + " " + finding.getDate();
        return finding instanceof Treatment treatment
                ? words + " " + treatment.getState() + " " + treatment.getOutcome() + " " + treatment.getCount()
                : words;
    }

    private static String text() {
        Dice dice = new Dice(7);
        List<String> lines = new ArrayList<>(List.of(
                "vocabulary Some \"some\" { service Stretching \"stretching\" service Splinting \"splinting\""
                        + " service Cupping \"cupping\" diagnosis Sprain \"sprain\" }",
                "guideline Care \"care\" rank standards in force 2015",
                "topic Cups \"cups\" of Care page 1 covers Cupping indicated when sprained: diagnosis of Sprain"));
        for (int i = 0; i < SCENARIOS; i++) {
            lines.add("patient P" + i + " \"patient " + i + "\" { requests Cupping on 2016-05-10");
            String known = dice.pick(SERVICES);
            lines.add(treatment(dice, known));
            givens(dice).forEach(lines::add);
            lines.add("}");
            lines.add("scenario \"" + i + "\" for Cups like P" + i + (dice.chance(0.3) ? " without " + known : ""));
            givens(dice).forEach(lines::add);
            lines.add("expect not documented");
        }
        return String.join("\n", lines);
    }

    private static List<String> givens(Dice dice) {
        return Stream.generate(() -> given(dice)).limit(dice.between(1, 4)).toList();
    }

    private static String given(Dice dice) {
        return dice.pick(treatment(dice, dice.pick(SERVICES)), "given diagnosis Sprain on 2016-03-04",
                "given absent diagnosis Sprain on 2016-03-05");
    }

    private static String treatment(Dice dice, String service) {
        return "given " + dice.pick("tried " + service + " failed count 2 sessions on 2016-01-02",
                "never tried " + service, "ongoing " + service + " on 2016-01",
                "authorized " + service + " count 1 session on 2016-02-03", "planned " + service);
    }
}
