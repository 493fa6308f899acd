package org.casewright.workbench.letter;

import java.util.List;
import java.util.Optional;

/** The marks upon a letter, in its order, of which one may be the chosen one. */
final class MarkList {

    private List<Mark> marks = List.of();
    private int chosen = -1;

    /** Other marks; one that says the same at the same place stays chosen. */
    void set(List<Mark> others) {
        Optional<Mark> before = chosen();
        marks = List.copyOf(others);
        chosen = before.map(marks::indexOf).orElse(-1);
    }

    List<Mark> all() {
        return marks;
    }

    Optional<Mark> chosen() {
        return chosen < 0 ? Optional.empty() : Optional.of(marks.get(chosen));
    }

    void choose(Mark mark) {
        chosen = marks.indexOf(mark);
    }

    /** Chooses the mark so many steps on, around the end; nothing where there is none. */
    void step(int steps) {
        if (!marks.isEmpty()) {
            int from = chosen < 0 && steps < 0 ? 0 : chosen;
            chosen = Math.floorMod(from + steps, marks.size());
        }
    }

    /** How many marks before one begin on its line: their icons stand beside each other. */
    int before(Mark mark) {
        Spot spot = mark.first();
        return (int) marks.subList(0, marks.indexOf(mark)).stream().map(Mark::first)
                .filter(other -> other.sheet() == spot.sheet() && other.box().isOnLineOf(spot.box())).count();
    }

    /** The mark whose icon, or whose very words, a place on the desk is at. */
    Optional<Mark> at(Desk desk, int x, int y) {
        return marks.stream()
                .filter(mark -> MarkPainter.icon(desk, mark, before(mark)).contains(x, y) || mark.exact()
                        && mark.spots().stream().anyMatch(spot -> desk.area(spot.sheet(), spot.box()).contains(x, y)))
                .findFirst();
    }
}
