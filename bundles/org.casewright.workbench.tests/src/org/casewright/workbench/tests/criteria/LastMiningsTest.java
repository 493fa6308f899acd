package org.casewright.workbench.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.ide.answer.Mined;
import org.casewright.criteria.ide.answer.Mining;
import org.casewright.criteria.ide.answer.Mining.Tone;
import org.casewright.workbench.criteria.LastMinings;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

class LastMiningsTest {

    private final Document document = new Document("first\nsecond\nthird\n");
    private final List<Mining> known = List.of(new Mining("first".length(), "2 of 2 scenarios pass", Tone.GOOD),
            new Mining("first\nsecond".length(), "met in 3 of 5", Tone.NEUTRAL));
    private final LastMinings minings = new LastMinings(document);

    @Test
    void whatIsKnownIsShown() {
        assertEquals(known, minings.shown(judged(known)));
    }

    @Test
    void whileThereAreErrorsWhatWasKnownIsSaidToBeOfBeforeAndMovesWithItsLines() throws BadLocationException {
        minings.shown(judged(known));
        document.replace(0, 0, "a new line\n");

        assertEquals(List.of("1: 2 of 2 scenarios pass, before the error", "2: met in 3 of 5, before the error"),
                lines(minings.shown(Mined.NOTHING)));
    }

    @Test
    void aLineThatIsGoneTakesItAlong() throws BadLocationException {
        minings.shown(judged(known));
        document.replace(0, "first\nsecond\n".length(), "");

        assertEquals(List.of(), minings.shown(Mined.NOTHING));
    }

    @Test
    void whatIsKnownAgainCounts() {
        minings.shown(judged(known));
        minings.shown(Mined.NOTHING);

        assertEquals(known.subList(0, 1), minings.shown(judged(known.subList(0, 1))));
        assertEquals(1, minings.shown(Mined.NOTHING).size());
    }

    @Test
    void whatIsWithoutErrorCountsAndTheRestIsOfBefore() throws BadLocationException {
        minings.shown(judged(known));
        Mining other = new Mining("first".length(), "no scenario", Tone.NEUTRAL);

        assertEquals(List.of("1: met in 3 of 5, before the error", "0: no scenario"),
                lines(minings.shown(new Mined(List.of(other), false))));
    }

    @Test
    void aTextWithoutErrorsAndWithoutMiningsShowsNothingOfBefore() {
        minings.shown(judged(known));

        assertEquals(List.of(), minings.shown(judged(List.of())));
        assertEquals(List.of(), minings.shown(Mined.NOTHING));
    }

    private static Mined judged(List<Mining> all) {
        return new Mined(all, true);
    }

    private List<String> lines(List<Mining> shown) throws BadLocationException {
        List<String> lines = new ArrayList<>();
        for (Mining mining : shown) {
            assertEquals(Tone.NEUTRAL, mining.tone());
            lines.add(document.getLineOfOffset(mining.offset()) + ": " + mining.text());
        }
        return lines;
    }
}
