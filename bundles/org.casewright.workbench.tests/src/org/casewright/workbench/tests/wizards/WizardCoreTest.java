package org.casewright.workbench.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.casewright.criteria.CriteriaSource;
import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.letter.Drafts;
import org.casewright.determination.read.LetterReader;
import org.casewright.determination.render.TextRenderer;
import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.PartialDate;
import org.casewright.model.Severity;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.Priority;
import org.casewright.project.Project;
import org.casewright.workbench.tests.letter.FaultyCase;
import org.casewright.workbench.wizards.CaseNumbers;
import org.casewright.workbench.wizards.GuidelineText;
import org.casewright.workbench.wizards.NewCase;
import org.casewright.workbench.wizards.NewCase.Claimed;
import org.casewright.workbench.wizards.ReadIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardCoreTest {

    private static final String VOCABULARY = "vocabulary Services \"services\" {\n  service Massage \"massage\"\n}\n";

    @Test
    void theNextNumberFollowsTheHighestOfTheYear() {
        Set<String> known = Set.of("CM26-0000007", "CM25-0000099", "CM26-0000011", "none", "CM26-12");

        assertEquals("CM26-0000012", CaseNumbers.next(known, 2026));
        assertEquals("CM27-0000001", CaseNumbers.next(known, 2027));
        assertTrue(CaseNumbers.isUsual("CM26-0000012"));
        assertFalse(CaseNumbers.isUsual("2026/12"));
        assertFalse(CaseNumbers.canName("a/b"));
    }

    @Test
    void aNewCaseHasWhatWasEnteredAndNothingElse() throws IOException {
        Case imr = new NewCase("CM26-0000001",
                new Claimed(Priority.EXPEDITED, "WC-7", PartialDate.valueOf("2026-02"), null,
                        PartialDate.valueOf("2026-11-20"), PartialDate.valueOf("2026-11-23")),
                LetterLayout.C, "Redwood Independent Review", "Redwood", "California, Nevada", " ").create();

        Case read = CaseFiles.read(CaseFiles.write(imr), "a.case").content();

        assertEquals("CM26-0000001", read.getNumber());
        assertEquals(List.of("California", "Nevada"), read.getReviewer().getLicensedIn());
        assertEquals(List.of(), read.getReviewer().getCertifications());
        assertEquals(Priority.EXPEDITED, read.getClaim().getPriority());
        assertEquals("WC-7", read.getClaim().getNumber());
        assertEquals("[2026-02]", read.getClaim().getDatesOfInjury().toString());
        assertNull(read.getClaim().getUtilizationReviewDenial());
        assertTrue(read.getItems().isEmpty());
    }

    @Test
    void aNewGuidelineHasNoErrors() {
        GuidelineText plain = new GuidelineText("Rules for \"Massage\"", "Society of Massage", "evidence", 2026,
                "2026-01-01", "");
        GuidelineText topic = new GuidelineText("2nd Massage Rules 2026", "Society", "MTUS", 2026, "2026-01-01",
                "Massage");

        assertEquals("RulesForMassage2026", plain.name());
        assertEquals("Guideline2ndMassageRules2026", topic.name());
        assertEquals("rules-for-massage", plain.fileName());
        assertEquals(List.of(), errors(plain.text()));
        assertEquals(List.of(), errors(topic.text()));
    }

    @Test
    void aLetterThatWasExportedIsReadBack(@TempDir Path folder) throws IOException {
        Case imr = FaultyCase.create();
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, new TextRenderer().render(new LetterComposer().compose(imr, Drafts.NONE)));

        ReadIn read = ReadIn.of(letter, new LetterReader());

        assertEquals("CM17-0099002", read.name());
        assertEquals("Right sacroiliac joint injection",
                CaseFiles.read(read.content().orElseThrow(), "a.case").content().getItems().getFirst().getTitle());
    }

    @Test
    void whatIsNoLetterSaysWhy(@TempDir Path folder) throws IOException {
        Path letter = folder.resolve("notes.txt");
        Files.writeString(letter, "These are notes.");

        ReadIn read = ReadIn.of(letter, new LetterReader());

        assertTrue(read.content().isEmpty());
        assertEquals("notes", read.name());
        assertFalse(read.issues().isEmpty());
    }

    @Test
    void aFolderMeansAllLettersBelowIt(@TempDir Path folder) throws IOException {
        Path below = Files.createDirectories(folder.resolve("more"));
        for (String name : List.of("b.txt", "a.PDF", "c.doc", ".hidden.txt")) {
            Files.writeString(below.resolve(name), "");
        }

        assertEquals(List.of(below.resolve("a.PDF"), below.resolve("b.txt")),
                ReadIn.letters(List.of(folder, below.resolve("b.txt"))));
    }

    private static List<Issue> errors(String text) {
        try (Project project = new Project()) {
            project.putCriteria(CriteriaSource.of("services.criteria", VOCABULARY));
            project.putCriteria(CriteriaSource.of("new.criteria", text));
            return project.settled().join().library().files().get("new.criteria").issues().stream()
                    .filter(issue -> issue.severity() != Severity.INFO).toList();
        }
    }
}
