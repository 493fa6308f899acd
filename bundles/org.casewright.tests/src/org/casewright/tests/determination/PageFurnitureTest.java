package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.letter.Letter;
import org.casewright.determination.read.ReadLetter;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.UnplacedText;
import org.junit.jupiter.api.Test;

/** Running heads and page numbers of a copy are no words of the letter: they are kept apart, and named. */
class PageFurnitureTest {

    private static final int LETTERS = 60;
    private static final String PAGE_END = "\n\n\f\n";

    @Test
    void aLetterReadsAsWithoutThem() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < LETTERS; seed++) {
            Case drawn = DrawnCase.of(seed);
            Letter letter = Letters.compose(drawn);
            String fault = fault(drawn, Typesetting.marked(letter, new Draw(seed)).split(PAGE_END), " \n")
                    + fault(drawn, Typesetting.trimmed(letter, new Draw(seed)).split(PAGE_END), "\n");
            faults.addAll(fault.isEmpty() ? List.of() : List.of(seed + ": " + fault));
        }
        System.out.printf("Letters with running heads and feet that are read: %d of %d%n", LETTERS - faults.size(),
                LETTERS);
        assertEquals(List.of(), faults.stream().limit(3).toList());
    }

    @Test
    void linesThatDoNotRunOnStay() throws IOException {
        String letter = SampleLetter.layoutD().toString().replace("In water it does not.",
                "In water 1 thing\n\n\f\nis 2 less.\n\n\f\nNot 3 things.");

        assertEquals(List.of(), Letters.readAny(letter).issues());
    }

    private static String fault(Case drawn, String[] pages, String emptyLine) throws IOException {
        StringBuilder letter = new StringBuilder();
        List<String> furniture = new ArrayList<>();
        for (int page = 1; page <= pages.length; page++) {
            String head = "Copy for the file - " + page;
            String foot = "Page " + page + " of " + pages.length;
            furniture.addAll(page > 1 ? List.of(head, foot) : List.of(foot));
            letter.append(page > 1 ? head + "\n" + emptyLine : "").append(pages[page - 1]).append('\n')
                    .append(emptyLine).append(foot).append(PAGE_END);
        }
        return pages.length < 3 ? "" : fault(drawn, Letters.readAny(letter.toString()), furniture);
    }

    private static String fault(Case drawn, ReadLetter read, List<String> furniture) {
        List<String> unplaced = read.content().getUnplaced().stream().map(UnplacedText::getText).toList();
        if (!unplaced.equals(furniture) || read.issues().size() != furniture.size()) {
            return unplaced + " " + read.issues();
        }
        read.content().getUnplaced().clear();
        List<String> differences = RoundTrip.differences(drawn, read.content());
        return differences.isEmpty() ? "" : differences.toString();
    }
}
