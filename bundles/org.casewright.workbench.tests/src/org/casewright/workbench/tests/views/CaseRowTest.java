package org.casewright.workbench.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.Priority;
import org.casewright.project.CaseContent;
import org.casewright.project.Project;
import org.casewright.workbench.tests.letter.FaultyCase;
import org.casewright.workbench.views.CaseRow;
import org.casewright.workbench.views.CaseRow.Status;
import org.junit.jupiter.api.Test;

class CaseRowTest {

    private static final String NAME = "/Casewright/cases/a.case";

    @Test
    void aCaseTellsHowFarItHasComeAndWhatIsWrong() {
        CaseRow row = row(CaseContent.copyOf(FaultyCase.create()), "2016-12-01");

        assertEquals("CM17-0099002", row.title());
        assertEquals(Status.UPHELD, row.status());
        assertEquals(3, row.errors());
        assertEquals("3 errors, 1 warning", row.problems());
        assertEquals("Upheld", row.brief());
    }

    @Test
    void theDaysUntilTheDecisionIsDueAreCounted() {
        Case imr = FaultyCase.create();
        imr.getClaim().setDecided(null);

        assertEquals("3 days left", row(CaseContent.copyOf(imr), "2017-01-01").dueWords());
        assertEquals("1 day left", row(CaseContent.copyOf(imr), "2017-01-03").dueWords());
        assertEquals("Due today", row(CaseContent.copyOf(imr), "2017-01-04").dueWords());
        assertEquals("2 days late", row(CaseContent.copyOf(imr), "2017-01-06").dueWords());
        imr.getClaim().setPriority(Priority.EXPEDITED);
        assertEquals("Due today", row(CaseContent.copyOf(imr), "2016-11-27").dueWords());
    }

    @Test
    void oneUndecidedItemLeavesTheCaseUndecided() {
        Case imr = FaultyCase.create();
        imr.getItems().getFirst().setDecision(Decision.OVERTURNED);
        assertEquals(Status.PARTIALLY_OVERTURNED, row(CaseContent.copyOf(imr), "2017-01-01").status());

        imr.getItems().getLast().setDecision(Decision.UNDECIDED);
        assertEquals(Status.UNDECIDED, row(CaseContent.copyOf(imr), "2017-01-01").status());
    }

    @Test
    void aFileThatIsNoCaseKeepsItsName() {
        CaseRow row = row(CaseContent.stored("no case".getBytes(StandardCharsets.UTF_8)), "2017-01-01");

        assertEquals(Status.DAMAGED, row.status());
        assertEquals("a.case", row.title());
        assertEquals("Not readable", row.brief());
    }

    @Test
    void aFilterFindsWhatTheRowSays() {
        CaseRow row = row(CaseContent.copyOf(FaultyCase.create()), "2017-01-01");

        assertTrue(row.fits(""));
        assertTrue(row.fits(" KNEE upheld "));
        assertTrue(row.fits("0099002 3 errors"));
        assertFalse(row.fits("knee overturned"));
    }

    private static CaseRow row(CaseContent content, String today) {
        try (Project project = new Project()) {
            project.putCase(NAME, content);
            return CaseRow.of(project.settled().join().cases().get(NAME), LocalDate.parse(today));
        }
    }
}
