package org.casewright.workbench.tests.letter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.casewright.criteria.CriteriaSource;
import org.casewright.determination.render.LetterFormat;
import org.casewright.determination.render.LetterRenderer;
import org.casewright.model.Issue;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.project.CaseContent;
import org.casewright.project.CaseState;
import org.casewright.project.Project;
import org.casewright.workbench.letter.CaseSummary;
import org.casewright.workbench.letter.LetterExport;
import org.casewright.workbench.letter.Reservations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterExportTest {

    /** Two criteria that the faulty case does not answer; either would be decisive. */
    static final String LIBRARY = """
            vocabulary Words "words" {
              service KneeInjection "knee injection"
              finding Swelling "swelling"
              finding Warmth "warmth"
            }
            guideline Knees2016 "Knees 2016" cited as "Knees" issuer "Society of Knees"
              rank MTUS edition 2016 in force 2016-01-01
            topic KneeInjections "Knee injections" of Knees2016
              section "Injections"
              covers KneeInjection
              indicated when all of {
                swollen: finding Swelling paraphrase "a swollen knee"
                warm: finding Warmth paraphrase "a warm knee"
              }
            """;

    @Test
    void everyOpenCriterionEveryDepartureAndEveryErrorIsNamed() {
        Case imr = FaultyCase.create();
        imr.getItems().getLast().setService("Words.KneeInjection");
        imr.getItems().getLast().setDecision(Decision.OVERTURNED);

        Reservations reservations = Reservations.of(state(imr));

        assertEquals(List.of("SIDE-1", "DATE-4"), codes(reservations.errors()));
        assertEquals(List.of("DEPARTURE-1"), codes(reservations.departures()));
        assertEquals(List.of("OPEN-1", "OPEN-1"), codes(reservations.open()));
        assertTrue(reservations.open().get(0).message().contains("swelling"), reservations.open().get(0)::message);
        assertTrue(reservations.open().get(1).message().contains("warmth"), reservations.open().get(1)::message);
        assertTrue(reservations.canExport() && reservations.mustAsk());
        assertEquals("2 errors, 1 departure without a reason, 2 open criteria", reservations.summary());
    }

    @Test
    void aCaseThatIsNotCompleteHasNoLetterAndSaysWhy(@TempDir Path folder) {
        Case imr = FaultyCase.create();
        imr.getItems().getFirst().setDecision(Decision.UNDECIDED);
        CaseState state = state(imr);

        Reservations reservations = Reservations.of(state);

        assertFalse(reservations.canExport());
        assertEquals(List.of("LETTER-UNDECIDED"), codes(reservations.missing()));
        assertEquals(List.of(),
                LetterExport.plan(List.of(state), folder, Set.of(LetterFormat.PDF)).entries().getFirst().files());
        assertEquals("Not decided yet", CaseSummary.of(state).outcome());
    }

    @Test
    void theOutcomeFollowsFromTheItems() {
        Case imr = FaultyCase.create();
        assertEquals("Upheld", CaseSummary.of(state(imr)).outcome());

        imr.getItems().getLast().setDecision(Decision.OVERTURNED);
        CaseSummary summary = CaseSummary.of(state(imr));

        assertEquals("Partially overturned", summary.outcome());
        assertEquals(List.of("items/i1", "items/i2"), summary.items().stream().map(CaseSummary.Line::element).toList());
    }

    @Test
    void aPlanKnowsWhatItReplacesAndGivesNoFileTwice(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("CM17-0099002.pdf"), "an older letter");
        CaseState state = state(FaultyCase.create());

        LetterExport plan = LetterExport.plan(List.of(state, state), folder,
                Set.of(LetterFormat.TEXT, LetterFormat.PDF));

        assertEquals(List.of(folder.resolve("CM17-0099002.pdf"), folder.resolve("CM17-0099002.txt")),
                plan.entries().getFirst().files());
        assertEquals(List.of(folder.resolve("CM17-0099002-2.pdf"), folder.resolve("CM17-0099002-2.txt")),
                plan.entries().getLast().files());
        assertEquals(List.of(folder.resolve("CM17-0099002.pdf")), plan.replaced());
    }

    @Test
    void whatIsWrittenIsTheLetter(@TempDir Path folder) throws IOException {
        CaseState state = state(FaultyCase.create());
        LetterExport plan = LetterExport.plan(List.of(state), folder.resolve("new"), Set.of(LetterFormat.values()));

        LetterExport.write(plan.entries().getFirst(), new LetterRenderer());

        assertTrue(Files.readString(folder.resolve("new/CM17-0099002.txt")).contains(FaultyCase.BILATERAL));
        assertTrue(Files.readString(folder.resolve("new/CM17-0099002.html")).contains(FaultyCase.BILATERAL));
        assertTrue(Files.readString(folder.resolve("new/CM17-0099002.pdf"), ISO_8859_1).startsWith("%PDF-"));
        assertTrue(Files.readString(folder.resolve("new/CM17-0099002.docx"), ISO_8859_1).startsWith("PK"));
    }

    private static CaseState state(Case imr) {
        try (Project project = new Project()) {
            project.putCriteria(CriteriaSource.of("library.criteria", LIBRARY));
            project.putCase("/Casewright/cases/a.case", CaseContent.copyOf(imr));
            return project.settled().join().cases().get("/Casewright/cases/a.case");
        }
    }

    private static List<String> codes(List<Issue> issues) {
        return issues.stream().map(Issue::code).toList();
    }
}
