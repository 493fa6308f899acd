package org.casewright.workbench.tests.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.casewright.workbench.letter.Desk;
import org.casewright.workbench.letter.Sheet;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final List<Sheet> SHEETS = List.of(new Sheet(600, 800, "a", List.of()),
            new Sheet(600, 800, "b", List.of()));

    @Test
    void sheetsLieBelowEachOtherInTheMiddle() {
        Desk desk = new Desk(SHEETS, 0.5, 500);

        assertEquals(new Desk.Area(100, 16, 300, 400), desk.area(0));
        assertEquals(new Desk.Area(100, 432, 300, 400), desk.area(1));
        assertEquals(848, desk.height());
    }

    @Test
    void aSheetThatIsWiderThanTheRoomBeginsAtItsLeft() {
        Desk desk = new Desk(SHEETS, 2, 500);

        assertEquals(16, desk.area(0).x());
        assertEquals(1232, desk.width());
    }

    @Test
    void fittingFillsTheRoom() {
        assertEquals(1, Desk.fit(SHEETS, 632), 0.001);
        assertTrue(Desk.fit(SHEETS, 1) > 0);
    }

    @Test
    void onlyWhatIsSeenIsNamed() {
        Desk desk = new Desk(SHEETS, 0.5, 500);

        assertEquals(List.of(0), desk.between(0, 400));
        assertEquals(List.of(0, 1), desk.between(300, 500));
        assertEquals(List.of(1), desk.between(420, 1000));
        assertEquals(List.of(), desk.between(418, 430));
    }

    @Test
    void aPixelIsAPlaceOnASheet() {
        Desk desk = new Desk(SHEETS, 0.5, 500);

        assertEquals(Optional.of(new Desk.Point(1, 20, 40)), desk.at(110, 452));
        assertEquals(Optional.empty(), desk.at(50, 452));
    }
}
