package org.casewright.tests.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.casewright.criteria.CriteriaSource;
import org.casewright.tests.naive.CriteriaFiles;
import org.junit.jupiter.api.Test;

class MutationTest {

    /** Whatever is changed in a criterion of the library, a scenario of its topic notices. */
    @Test
    void noMutantOfTheLibrarySurvives() {
        MutationRun run = MutationRun.of(CriteriaFiles.library());

        System.out.println("The library: " + run);
        assertEquals("", String.join("\n", run.survivors()));
        for (Mutant.Kind kind : Mutant.Kind.values()) {
            assertTrue(run.count(kind) >= 10, () -> "Only " + run.count(kind) + " mutants are " + kind);
        }
    }

    @Test
    void whatNoScenarioProvesSurvives() {
        MutationRun run = MutationRun.of(CriteriaFiles.load(List.of(CriteriaSource.of("half-proved.criteria", """
                vocabulary V "v" {
                  region Knee "knee"
                  symptom Pain "pain" measured in points
                  diagnosis Tear "tear"
                  service Surgery "surgery"
                }
                guideline G "g" rank MTUS in force 2014-01-01
                topic Surgeries "s" of G covers Surgery
                  indicated when all of {
                    severe: symptom Pain of at least 7 points on the requested side
                    torn: diagnosis Tear
                  }
                scenario "seven" for Surgeries
                  requests Surgery at Knee left on 2014-03-31
                  given symptom Pain of 7 points left
                  given diagnosis Tear
                  expect indicated
                scenario "six" for Surgeries
                  requests Surgery at Knee left on 2014-03-31
                  given symptom Pain of 6 points left
                  given diagnosis Tear
                  expect not indicated because severe
                """))));

        assertEquals("""
                half-proved.criteria:11: torn: diagnosis Tear -- without it
                half-proved.criteria:10: symptom Pain of at least 7 points on the requested side -- side ignored""", String.join("\n", run.survivors()));
    }
}
