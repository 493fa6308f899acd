package org.casewright.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.engine.compile.Compilation;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.Scenarios;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.scenario.Scenario;
import org.casewright.engine.scenario.ScenarioRunner;
import org.casewright.engine.units.Units;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of the reference come out as they say. */
class ScenarioExamplesTest {

    private static final Page REFERENCE = Page.of(Repository.docs().resolve("criteria-language.md"));

    private final List<Scenario> scenarios = scenarios();

    private static List<Scenario> scenarios() {
        CriteriaLibrary parsed = Examples.withLibrary(List.of(Examples.file(REFERENCE)));
        Units units = new Units();
        Compilation compiled = new Compiler(units, SourceLocator.NOWHERE).compile(parsed.files());
        assertEquals(List.of(), compiled.issues());
        return new Scenarios(compiled.library(), units, SourceLocator.NOWHERE)
                .compile(List.of(parsed.files().getLast()));
    }

    @TestFactory
    Stream<DynamicTest> eachComesOutAsItSays() {
        return scenarios.stream().map(scenario -> DynamicTest.dynamicTest(scenario.title(),
                () -> assertEquals(List.of(), ScenarioRunner.run(scenario).differences())));
    }

    @Test
    void theReferenceHasScenarios() {
        assertTrue(scenarios.size() > 10, "scenarios in " + REFERENCE.name());
    }
}
