package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    @TempDir
    private Path folder;

    @Test
    void runsTheScenariosOfAPartOfTheLibrary() {
        Command tested = Command.expect(0, "test", Shipped.LIBRARY.resolve("injections"));

        assertTrue(tested.out().contains("\nTriggerPointInjections "), tested.out());
        assertTrue(tested.out().matches("(?s).*\\n(\\d+) scenarios: \\1 passed, 0 failed\\n"), tested.out());
        assertEquals("", tested.err());
    }

    @Test
    void saysHowMuchTheScenariosHaveSeen() throws IOException {
        Command tested = Command.expect(0, "test", Paraffin.library(folder, Paraffin.TOPIC));

        assertEquals("""
                ParaffinBaths                          2 scenarios, criteria seen met and not met: 1 of 2
                2 scenarios: 2 passed, 0 failed
                """, tested.out());
    }

    @Test
    void namesAScenarioThatFailsWithItsPlaceAndTheReason() throws IOException {
        Path library = Paraffin.library(folder,
                Paraffin.TOPIC.replace("not indicated when wounded: finding OpenHandWound",
                        "not indicated when wounded: absent finding OpenHandWound"));

        Command tested = Command.expect(1, "test", library);

        Path scenarios = library.resolve("paraffin-scenarios.criteria");
        assertTrue(tested.out()
                .contains(scenarios + ":7:1: error [SCENARIO-1]: The scenario \"all that is asked for\" fails."
                        + " Expected indicated, but it is not indicated because of wounded.\n"),
                tested.out());
        assertTrue(tested.out().contains(scenarios + ":11:1: error [SCENARIO-1]: The scenario \"an open wound\" fails."
                + " Expected not indicated, but it is indicated.\n"), tested.out());
        assertTrue(tested.out().endsWith("2 scenarios: 0 passed, 2 failed\n"), tested.out());
    }

    @Test
    void runsNothingOnGuidelinesWithErrors() throws IOException {
        Path library = Paraffin.library(folder, Paraffin.TOPIC.replace("covers ParaffinBath", "covers ParafinBath"));

        Command tested = Command.expect(2, "test", library);

        assertEquals("", tested.out());
        assertTrue(tested.err().contains(library.resolve("paraffin.criteria") + ":4:10: error [NAME-UNKNOWN]: "),
                tested.err());
        assertTrue(
                tested.err().endsWith("casewright: The guideline library has errors, and nothing is judged by it until"
                        + " they are put right.\n"),
                tested.err());
    }

    @Test
    void guidelinesWithoutScenariosProveNothing() throws IOException {
        Path vocabulary = Paraffin.vocabulary(folder);

        Command tested = Command.expect(1, "test", vocabulary);

        assertTrue(tested.out().startsWith(vocabulary + ": warning [SCENARIO-2]: There is no scenario here."),
                tested.out());
    }

    @Test
    void runsOnlyTheScenariosThatWereGiven() throws IOException {
        Path library = Paraffin.library(folder, Paraffin.TOPIC);

        Command tested = Command.expect(0, "test", library.resolve("paraffin-scenarios.criteria"), "-l", library);

        assertTrue(tested.out().endsWith("2 scenarios: 2 passed, 0 failed\n"), tested.out());
    }
}
