package org.casewright.workbench.tests.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.casewright.determination.render.LetterRenderer;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;
import org.casewright.workbench.letter.Box;
import org.casewright.workbench.letter.Glyph;
import org.casewright.workbench.letter.LetterMap;
import org.casewright.workbench.letter.Mark;
import org.casewright.workbench.letter.Passage;
import org.casewright.workbench.letter.Sheet;
import org.casewright.workbench.letter.Spot;
import org.casewright.workbench.letter.Target;
import org.casewright.workbench.letter.TypesetLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LetterMapTest {

    private static LetterRenderer renderer;

    @BeforeAll
    static void parseFonts() {
        renderer = new LetterRenderer();
    }

    @Test
    void everyCharacterOfTheLetterHasItsPlaceOnPaper() throws IOException {
        TypesetLetter letter = typeset(FaultyCase.create());

        assertEquals(2, letter.sheets().size());
        for (Sheet sheet : letter.sheets()) {
            assertEquals(sheet.words(), sheet.glyphs().stream().map(glyph -> character(letter, glyph))
                    .collect(Collectors.joining()));
            for (Glyph glyph : sheet.glyphs()) {
                assertTrue(isOn(sheet, glyph.box()), glyph::toString);
            }
        }
        int printed = letter.sheets().stream().mapToInt(sheet -> sheet.words().length()).sum();
        String whole = letter.passages().stream().map(Passage::text).collect(Collectors.joining());
        assertEquals(whole.replaceAll("\\s", "").length(), printed);
    }

    @Test
    void signsThatNoFontHasDoNotMoveTheRest() throws IOException {
        Case imr = FaultyCase.create();
        imr.setSummary("before\u0001\uffffafter \uf0b7 \u4e2d\u6587 \ud83d\ude00 end of this");
        TypesetLetter letter = typeset(imr);

        Sheet sheet = letter.sheets().getFirst();
        String glyphs = sheet.glyphs().stream().map(glyph -> character(letter, glyph)).collect(Collectors.joining());

        assertTrue(glyphs.contains("endofthisIMRISSUES,DECISIONSANDRATIONALES"), glyphs);
        assertTrue(sheet.words().contains("endofthisIMRISSUES"), sheet.words());
        assertEquals(sheet.words().length(), glyphs.length());
    }

    @Test
    void theVeryWordsOfAFaultAreMarked() throws IOException {
        Case imr = FaultyCase.create();
        TypesetLetter letter = typeset(imr);

        Mark side = mark(letter, FaultyCase.issues(imr), "SIDE-1");

        assertTrue(side.exact());
        assertEquals("bilateral", read(letter, side.spots()));
        assertEquals(1, side.spots().size());
        assertEquals(List.of("medically necessary".replace(" ", "")),
                List.of(read(letter, mark(letter, FaultyCase.issues(imr), "CONC-2").spots())));
    }

    @Test
    void aWrongDateOfTheHeaderIsMarkedInItsCell() throws IOException {
        Case imr = FaultyCase.create();
        TypesetLetter letter = typeset(imr);

        Mark date = mark(letter, FaultyCase.issues(imr), "DATE-4");

        assertEquals("claim/decided", date.issue().place().element());
        assertEquals("11/01/2016", read(letter, date.spots()));
        assertEquals(0, date.first().sheet());
    }

    @Test
    void whatTheLetterDoesNotShowIsMarkedAtWhatItIsAPartOf() throws IOException {
        TypesetLetter letter = typeset(FaultyCase.create());
        LetterMap map = new LetterMap(letter);

        assertEquals("LeftkneeinjectionUpheld".substring(0, 17), read(letter, map.spots("items/i2")));
        assertEquals("Leftkneeinjection", read(letter, map.spots("items/i2/dose/amount")));
        assertEquals("10/13/2016", read(letter, map.spots("claim/datesOfInjury/0")));
        assertEquals(List.of(), map.spots("findings/f1/region"));
        assertEquals(List.of(), map.marks(List.of(Issue.error("X", "x", Place.element("findings/f1")))));
    }

    @Test
    void aPointLeadsToTheCharacterOfItsSource() throws IOException {
        Case imr = FaultyCase.create();
        TypesetLetter letter = typeset(imr);
        LetterMap map = new LetterMap(letter);
        Spot bilateral = mark(letter, FaultyCase.issues(imr), "SIDE-1").first();

        Target target = at(map, bilateral, 1).orElseThrow();

        assertEquals("items/i1/rationale", target.element());
        assertEquals(imr.getItems().getFirst().getRationale().indexOf("bilateral"), target.offset());
    }

    @Test
    void aPointInASecondParagraphCountsFromTheBeginningOfTheText() throws IOException {
        Case imr = FaultyCase.create();
        TypesetLetter letter = typeset(imr);
        Spot summary = new LetterMap(letter).spots("summary").get(1);

        Target target = at(new LetterMap(letter), summary, 1).orElseThrow();

        assertEquals(new Target("summary", imr.getSummary().indexOf("She asks")), target);
    }

    @Test
    void theLabelOfAPassageLeadsToThePassage() throws IOException {
        TypesetLetter letter = typeset(FaultyCase.create());
        LetterMap map = new LetterMap(letter);
        Spot decision = map.spots("items/i1/decision").getFirst();
        Box citation = map.spots("items/i1/administratorCitation").getFirst().box();

        assertEquals("items/i1/decision", at(map, decision, 1).orElseThrow().element());
        assertEquals("items/i1/administratorCitation/nonMtus",
                map.at(decision.sheet(), 75, citation.y() + 5).orElseThrow().element());
    }

    @Test
    void whitePaperLeadsNowhere() throws IOException {
        LetterMap map = new LetterMap(typeset(FaultyCase.create()));

        assertEquals(Optional.empty(), map.at(0, 20, 20));
        assertEquals(Optional.empty(), map.at(1, 300, 780));
    }

    @Test
    void equalLettersHaveEqualSheetsAndAnEditChangesOnlyWhatFollows() throws IOException {
        Case imr = FaultyCase.create();
        List<Sheet> before = typeset(imr).sheets();
        assertEquals(before, typeset(imr).sheets());

        imr.getItems().getLast()
                .setRationale("The knee is well. Therefore the left knee injection is not medically necessary.");
        List<Sheet> after = typeset(imr).sheets();

        assertEquals(before.getFirst(), after.getFirst());
        assertFalse(before.getLast().equals(after.getLast()));
    }

    private static TypesetLetter typeset(Case imr) throws IOException {
        return TypesetLetter.of(FaultyCase.letter(imr), renderer);
    }

    private static Optional<Target> at(LetterMap map, Spot spot, float right) {
        return map.at(spot.sheet(), spot.box().x() + right, spot.box().y() + 6);
    }

    private static Mark mark(TypesetLetter letter, List<Issue> issues, String code) {
        return new LetterMap(letter).marks(issues).stream().filter(mark -> mark.issue().code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not marked; there are " + issues));
    }

    private static boolean isOn(Sheet sheet, Box box) {
        return box.x() > 0 && box.y() > 0 && box.right() < sheet.width() && box.bottom() < sheet.height();
    }

    private static String character(TypesetLetter letter, Glyph glyph) {
        return String.valueOf(letter.passages().get(glyph.passage()).text().charAt(glyph.offset()));
    }

    /** What stands on paper within some boxes. */
    private static String read(TypesetLetter letter, List<Spot> spots) {
        StringBuilder text = new StringBuilder();
        for (Spot spot : spots) {
            letter.sheets().get(spot.sheet()).glyphs().stream().filter(glyph -> glyph.box().isOnLineOf(spot.box())
                    && glyph.box().x() >= spot.box().x() - 0.01f && glyph.box().right() <= spot.box().right() + 0.01f)
                    .forEach(glyph -> text.append(character(letter, glyph)));
        }
        return text.toString();
    }
}
