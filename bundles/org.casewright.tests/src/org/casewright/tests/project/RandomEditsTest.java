package org.casewright.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/**
 * Whatever is edited, in whatever order: after each edit the live project says the same as one that reads everything
 * anew, and after undoing all the same as at the beginning.
 */
class RandomEditsTest {

    private static final int SEQUENCES = 1_000;
    private static final int SHIPPED_SEQUENCES = 4;

    @Test
    void theLiveStateIsThatOfAFullCheckFromScratch() throws Exception {
        try (EditedProject project = new EditedProject(SmallLibrary.files(), List.of(SmallCases.stiff()))) {
            String beginning = project.live();
            int withErrors = 0;
            for (int seed = 0; seed < SEQUENCES; seed++) {
                Random random = new Random(seed);
                project.begin(random);
                int edits = seed % 50 == 0 ? 4 : 1;
                for (int edit = 0; edit < edits; edit++) {
                    project.edit();
                    project.requireSameFromScratch("seed " + seed + ", edit " + edit);
                }
                withErrors += project.hasErrors() ? 1 : 0;
                project.undoAll();
                assertEquals(beginning, project.live(), "seed " + seed + ", after undoing all");
            }
            assertTrue(withErrors > SEQUENCES / 4, "texts are broken on the way: " + withErrors);
            assertTrue(withErrors < SEQUENCES * 9 / 10, "and some are not: " + withErrors);
        }
    }

    @Test
    void theSameHoldsOfTheLibraryAndTheSamplesThatAreShipped() throws Exception {
        try (EditedProject project = new EditedProject(Shipped.library(), Shipped.cases())) {
            String beginning = project.live();
            for (int seed = 0; seed < SHIPPED_SEQUENCES; seed++) {
                project.begin(new Random(seed));
                project.edit();
                project.edit();
                project.requireSameFromScratch("seed " + seed);
                project.undoAll();
                assertEquals(beginning, project.live(), "seed " + seed + ", after undoing all");
            }
        }
    }
}
