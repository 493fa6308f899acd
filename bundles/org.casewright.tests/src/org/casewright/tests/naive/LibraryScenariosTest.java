package org.casewright.tests.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.GuidelineFactory;
import org.casewright.model.guideline.Operator;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.Standing;
import org.casewright.model.guideline.StandingExpectation;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The naive evaluator understands the language as the authors of the library's scenarios do. */
class LibraryScenariosTest {

    private final List<CriteriaFile> library = CriteriaFiles.library();
    private final NaiveEvaluator evaluator = new NaiveEvaluator(library);

    @Test
    void everyScenarioComesOutAsExpected() {
        List<Scenario> scenarios = library.stream().flatMap(file -> file.getElements().stream())
                .filter(Scenario.class::isInstance).map(Scenario.class::cast).toList();
        List<String> surprises = scenarios.stream().flatMap(this::surprises).toList();

        assertTrue(scenarios.size() > 100, "Only " + scenarios.size() + " scenarios were found.");
        assertEquals("", String.join("\n", surprises));
    }

    private Stream<String> surprises(Scenario scenario) {
        Case file = ScenarioCase.of(scenario);
        TopicJudgement judgement = evaluator.judge(file, file.getItems().getFirst(), scenario.getTopic());
        List<String> surprises = new ArrayList<>();
        if (judgement.result() != scenario.getExpectation()) {
            surprises.add(scenario.getExpectation() + " is " + judgement.result());
        }
        if (judgement.result() == Expectation.IN_PART && scenario.getSupported() != null
                && scenario.getSupported().getAmount().compareTo(judgement.amount()) != 0) {
            surprises.add(scenario.getSupported().getAmount() + " is " + judgement.amount());
        }
        scenario.getStandings().stream().map(expected -> expected.getSum() == null ? surprise(expected, judgement)
                : surprise(expected, file, scenario)).filter(Objects::nonNull).forEach(surprises::add);
        return surprises.stream().map(surprise -> "\"" + scenario.getTitle() + "\": " + surprise);
    }

    private String surprise(StandingExpectation expected, Case file, Scenario scenario) {
        Reference sum = GuidelineFactory.eINSTANCE.createReference();
        sum.setDefinition(expected.getSum());
        sum.setComparison(GuidelineFactory.eINSTANCE.createComparison());
        sum.getComparison().setOperator(Operator.EXACTLY);
        sum.getComparison().setBound(EcoreUtil.copy(expected.getAmount()));
        Standing standing = evaluator.judge(file, file.getItems().getFirst(), scenario.getTopic(), sum);
        return standing == Standing.MET ? null : expected.getSum().getName() + " is another: " + standing;
    }

    private static String surprise(StandingExpectation expected, TopicJudgement judgement) {
        List<Standing> standings = judgement.all().filter(
                judged -> judged.criterion() != null && expected.getLabel().equals(judged.criterion().getLabel()))
                .map(Judged::standing).toList();
        return standings.contains(expected.getStanding()) ? null
                : expected.getLabel() + " " + expected.getStanding() + " is " + standings;
    }
}
