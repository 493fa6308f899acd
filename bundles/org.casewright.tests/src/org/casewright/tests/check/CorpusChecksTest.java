package org.casewright.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.read.LetterReader;
import org.casewright.engine.check.CaseChecks;
import org.casewright.engine.check.LetterFactsReader;
import org.casewright.model.Issue;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.tests.determination.Corpus;
import org.junit.jupiter.api.Test;

/** The checks over published letters: they find the faults that are there, and raise no false alarm. */
class CorpusChecksTest {

    /** How many letters were looked through; among others a finding is printed and must be looked at. */
    private static final int INSPECTED = 107;

    /** The true faults of those letters, each confirmed by reading it. */
    private static final List<String> FAULTS = List.of(
            "CM16-0231706 QTY-1 items/i1/approval/original",
            "CM16-0249320 PART-1 items/i1/reviewerCitation/chapters/0/title",
            "CM17-0001064 PART-1 items/i1/reviewerCitation/chapters/0/title",
            "CM17-0002106 PART-1 items/i1/administratorCitation/chapters/0/title",
            "CM17-0002106 PART-1 items/i2/administratorCitation/chapters/0/title",
            "CM17-0010006 PART-1 items/i1/reviewerCitation/chapters/0/title",
            "CM17-0018054 PART-1 items/i1/administratorCitation/chapters/0/title",
            "seed-2014 SIDE-1 items/i2/rationale",
            "seed-2014 PART-1 items/i1/reviewerCitation/chapters/0/title");

    @Test
    void theFaultsOfPublishedLettersAreFoundAndNothingElse() throws IOException {
        List<Path> letters = letters();
        List<String> found = new ArrayList<>();
        for (Path letter : letters) {
            for (Issue issue : check(new LetterReader().read(letter).content())) {
                found.add(name(letter) + " " + issue.code() + " " + issue.place().element());
            }
        }

        System.out.printf("Checks over %d letters:%n", letters.size());
        found.forEach(fault -> System.out.println("  " + fault));
        assertEquals(FAULTS, letters.size() == INSPECTED ? found : found.stream().filter(FAULTS::contains).toList());
    }

    @Test
    void everyDecisionTurnedAroundContradictsItsRationale() throws IOException {
        int items = 0;
        List<String> unnoticed = new ArrayList<>();
        for (Path letter : letters()) {
            Case turned = new LetterReader().read(letter).content();
            turned.getItems().forEach(item -> item.setDecision(
                    item.getDecision() == Decision.UPHELD ? Decision.OVERTURNED : Decision.UPHELD));
            items += turned.getItems().size();
            long noticed = check(turned).stream().filter(issue -> issue.code().equals("CONC-2")).count();
            if (noticed < turned.getItems().size()) {
                unnoticed.add(name(letter));
            }
        }

        System.out.printf("Decisions turned around: %d; letters where one went unnoticed: %s%n", items, unnoticed);
        assertEquals(List.of(), unnoticed);
    }

    private static List<Issue> check(Case content) {
        return CaseChecks.check(LetterFactsReader.read(content));
    }

    private static List<Path> letters() {
        List<Path> letters = Corpus.letters().stream().filter(letter -> letter.toString().endsWith(".txt")).toList();
        assumeFalse(letters.isEmpty(), "no published letters beside the checkout");
        return letters;
    }

    private static String name(Path letter) {
        return letter.getFileName().toString().replace(".txt", "");
    }
}
