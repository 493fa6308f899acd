package org.casewright.workbench.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.casewright.model.imrcase.Decision;
import org.casewright.project.CaseState;
import org.casewright.project.ItemState;
import org.casewright.project.JudgedCase;

/**
 * What stands beside the letter: what becomes of the case, and what is still to be done.
 *
 * @param outcome in a word or two: Upheld, Overturned, Partially overturned, Not decided yet
 * @param decision the one decision of all items; undecided where an item is, or where they differ
 * @param items the disputed items, in the order of the letter
 * @param reservations what is to be done or to be known
 */
public record CaseSummary(String outcome, Decision decision, List<Line> items, Reservations reservations) {

    /**
     * A disputed item.
     *
     * @param element its path in the case
     * @param title as the letter has it
     */
    public record Line(String element, String title, Decision decision) {
    }

    public CaseSummary {
        items = List.copyOf(items);
    }

    public static CaseSummary of(CaseState state) {
        List<Line> lines = state.judged().map(JudgedCase::items).orElse(List.of()).stream().map(CaseSummary::line)
                .toList();
        Set<Decision> decisions = lines.stream().map(Line::decision)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Decision.class)));
        boolean decided = !decisions.isEmpty() && !decisions.contains(Decision.UNDECIDED);
        Decision common = decided && decisions.size() == 1 ? decisions.iterator().next() : Decision.UNDECIDED;
        return new CaseSummary(outcome(decided, common), common, lines, Reservations.of(state));
    }

    private static Line line(ItemState item) {
        return new Line("items/" + item.id(), item.title().isEmpty() ? "Item without a title" : item.title(),
                item.decision());
    }

    private static String outcome(boolean decided, Decision common) {
        if (!decided) {
            return "Not decided yet";
        }
        return common == Decision.UNDECIDED ? "Partially overturned" : common.getLiteral();
    }
}
