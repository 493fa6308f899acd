package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.casewright.determination.read.ReadLetter;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Summaries and rationales may say anything, even what looks like the form. */
class ProseTest {

    private static final String MTUS = "Decision based on MTUS Knee Complaints 2004.";

    @Test
    void aSummaryMayUseTheFormsWords() throws IOException {
        String summary = "The last review had CLINICAL CASE SUMMARY and IMR ISSUES, DECISIONS AND RATIONALES in it."
                + " Decision rationale: the cane was not needed: Upheld Claims Administrator guideline: none.";
        String lines = "Decision rationale: quoted at the start of a line: Upheld \nClaims Administrator guideline:"
                + " quoted as well. \nIMR ISSUES, DECISIONS AND RATIONALES \nCLINICAL CASE SUMMARY \nThe plan is a"
                + " cane. \n \n";
        String letter = letter(summary, "The cane helps.").toString()
                .replace("IMR ISSUES, DECISIONS AND RATIONALES \nThe F",
                lines + "IMR ISSUES, DECISIONS AND RATIONALES \nThe F");

        Case imr = Letters.read(letter);

        assertEquals(summary + "\n\n" + lines.replace(" \n", " ").strip(), imr.getSummary());
        assertEquals(1, imr.getItems().size());
    }

    @Test
    void aRationaleMayQuoteDecisionsAndLabels() throws IOException {
        String rationale = "The earlier cane was: Upheld and the brace: Overturned by others. Decision rationale: is"
                + " what they called it. Golden guideline: Decision based on MTUS as they say: Upheld";

        assertEquals(rationale, rationale(letter("A summary.", rationale)));
    }

    @Test
    void aLineThatEndsInADecisionBeginsNoItemUnlessTheFormFollows() throws IOException {
        String letter = letter("A summary.", "First words.").raw("It was said of the old cane: Upheld \n \n")
                .raw("Claims Administrator guideline: was how the old letter went on. \n \n").toString();

        Case imr = Letters.read(letter.replace("cane: Upheld", "cane, Upheld"));

        assertEquals(1, imr.getItems().size());
    }

    @Test
    void paragraphsOfARationaleAreKept() throws IOException {
        LetterText letter = letter("First of the summary.", "One, with a list:", "1. a cane", "2. a brace", "Last.");

        assertEquals("One, with a list:\n\n1. a cane\n\n2. a brace\n\nLast.", rationale(letter));
    }

    @Test
    void aHyphenAtTheEndOfALineBreaksAWordUnlessABlankFollows() throws IOException {
        LetterText letter = letter("A summary.", "Start.")
                .raw("non-\ncertified on 10-28-\n2016 and left - \nright, wrist- \nhand \n");

        assertEquals("Start.\n\nnon-certified on 10-28-2016 and left - right, wrist- hand", rationale(letter));
    }

    @Test
    void linesOfBlanksOfAnyKindAreEmpty() throws IOException {
        String letter = letter("A summary.", "The cane helps.", "It is light.").toString();

        for (String blank : List.of("\u00A0", " \u2007 ", "\u3000", "\u200B ", "\u00AD ")) {
            ReadLetter read = Letters.readAny(letter.replace("\n \n", "\n" + blank + "\n"));
            assertEquals(List.of(), read.issues());
            assertEquals("The cane helps.\n\nIt is light.", read.content().getItems().getFirst().getRationale());
        }
    }

    @Test
    void labelsMayGoOnInTheNextLineOrParagraph() throws IOException {
        String letter = letter("A summary.", "The cane helps.").toString();

        for (String end : List.of("\n", "\n \n", "\n\n\f\n")) {
            DisputedItem item = Letters.read(letter.replace("Administrator guideline:", "Administrator" + end
                    + "guideline:").replace("Golden guideline:", "Golden" + end + "guideline:")
                    .replace("Decision rationale:", "Decision" + end + "rationale:")).getItems().getFirst();
            assertEquals("The cane helps.", item.getRationale());
            assertEquals(2004, item.getAdministratorCitation().getChapters().getFirst().getYear());
        }
    }

    @Test
    void wordsOfTheFormMayBeSetWithLigatures() throws IOException {
        String letter = letter("A summary.", "The cane helps.").toString().replace("affiliation", "a\uFB03liation")
                .replace("Certification", "Certi\uFB01cation").replace("following", "fol\u00ADlowing");

        assertEquals(List.of(), Letters.readAny(letter).issues());
    }

    @Test
    void wordsOfTheFormMayBeSplit() throws IOException {
        String letter = letter("A summary.", "The cane helps.").toString().replace("Decision rationale:",
                "Deci sion rationale :")
                .replace("Golden guideline:", "Gol den guideline:").replace("CLINICAL CASE", "CLIN ICAL CASE")
                .replace("affiliation", "affil iation").replace("2004.", "200 4 .").replace(": Upheld", ": Uph eld");

        DisputedItem item = Letters.read(letter).getItems().getFirst();

        assertEquals("The cane helps.", item.getRationale());
        assertEquals(Decision.UPHELD, item.getDecision());
        assertEquals(2004, item.getReviewerCitation().getChapters().getFirst().getYear());
    }

    @Test
    void manyItemsOverManyPagesStayApart() throws IOException {
        LetterText letter = LetterText.layoutD("Nevada", "Family Practice").summary("A summary.");
        for (int i = 1; i <= 25; i++) {
            letter.item("Visit number " + i + (i % 3 == 0 ? ": Overturned" : ": Upheld"), MTUS, MTUS,
                    ("Words of rationale " + i + ". ").repeat(30).strip());
            letter.raw(i % 2 == 0 ? "\f" : "");
        }

        List<DisputedItem> items = Letters.read(letter).getItems();

        assertEquals(25, items.size());
        assertEquals("Visit number 25", items.getLast().getTitle());
        assertEquals(8, items.stream().filter(item -> item.getDecision() == Decision.OVERTURNED).count());
    }

    @Test
    void itemsStayApartWhereNoEmptyLineIsLeft() throws IOException {
        String rationale = "The cane helps. " + LetterText.PAGE + " It is light. It is cheap (so far).";
        String letter = letter("A summary.", rationale).item("Brace for the\tleft knee: Overturned", MTUS, MTUS,
                "A brace is stable.").toString();

        Case imr = Letters.read(letter.replaceAll("\\n ?(?=\\n)", ""));

        assertEquals("Brace for the left knee", imr.getItems().get(1).getTitle());
        assertEquals("The cane helps. It is light. It is cheap (so far).", imr.getItems().getFirst().getRationale());
    }

    @ParameterizedTest
    @CsvSource({ "The injured worker is a 48 year old male who fell.,48,male",
            "This case involves a now 31-year-old female with a claim.,31,female",
            "The 58 year old female injured worker slipped.,58,female",
                    "The patient is a 38 year old with pain.,38,unknown",
            "The claimant is a 61-year old woman.,61,female" })
    void theOpenerOfTheSummaryTellsAgeAndSex(String summary, int age, String sex) throws IOException {
        Case imr = Letters.read(letter(summary, "The cane helps."));

        assertEquals(age, imr.getPatient().getAge());
        assertEquals(Sex.get(sex), imr.getPatient().getSex());
    }

    private static LetterText letter(String summary, String... rationale) {
        return LetterText.layoutD("Nevada", "Family Practice").summary(summary).item("Cane: Upheld", MTUS, MTUS,
                rationale);
    }

    private static String rationale(LetterText letter) throws IOException {
        Case imr = Letters.read(letter);
        assertEquals(1, imr.getItems().size());
        return imr.getItems().getFirst().getRationale();
    }
}
