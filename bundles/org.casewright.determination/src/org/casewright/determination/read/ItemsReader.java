package org.casewright.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.casewright.determination.form.Wording;
import org.casewright.determination.read.Line.Gap;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;

/**
 * Finds the disputed items. An item begins with the paragraph that ends in a decision and stands before the
 * label of the claims administrator's guideline; no other words tell where one item ends and the next begins.
 */
final class ItemsReader {

    /** The most lines that may stand between a decision and the citation without belonging there. */
    private static final int MOST_BETWEEN = 60;

    private final Lines lines;
    private final Case imr;
    private final Faults faults;
    private final TitleFinder titles;

    ItemsReader(Lines lines, Case imr, Faults faults) {
        this.lines = lines;
        this.imr = imr;
        this.faults = faults;
        this.titles = new TitleFinder(lines);
    }

    /**
     * Reads the items that stand at and after a line.
     *
     * @return the number of the line in which each title begins
     */
    List<Integer> read(int from) throws IssuesException {
        List<ItemLines> items = items(from);
        if (items.isEmpty()) {
            throw faults.notOfTheForm("No disputed item was found: nowhere does a line with a decision stand before"
                    + " \"" + Wording.ADMINISTRATOR_LABEL + "\".", lines.number(from));
        }
        new Unplaced(imr, lines).add(Wording.ISSUES_LEAD, from, items.getFirst().title());
        for (int item = 0; item < items.size(); item++) {
            boolean last = item + 1 == items.size();
            int end = last ? lines.size() : items.get(item + 1).title();
            new ItemReader(lines, imr, faults).read(items.get(item), end);
        }
        return items.stream().map(item -> lines.number(item.title())).toList();
    }

    private List<ItemLines> items(int from) {
        List<ItemLines> items = new ArrayList<>();
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.begins(i, Wording.ADMINISTRATOR_LABEL)) {
                int citation = i;
                int above = items.isEmpty() ? from : items.getLast().citation() + 1;
                OptionalInt decision = decision(citation, above);
                if (decision.isPresent() && decision.getAsInt() == citation - 1 || isOfTheForm(citation, decision)) {
                    items.add(item(items, from, decision.orElse(citation - 1), citation));
                }
            }
        }
        return items;
    }

    private ItemLines item(List<ItemLines> before, int from, int decision, int citation) {
        int title = before.isEmpty() ? titles.first(from, decision)
                : titles.start(before.getLast().citation(), decision);
        return new ItemLines(title, decision, citation);
    }

    /** The line with the decision: next to the citation, or with paragraphs between that do not belong there. */
    private OptionalInt decision(int citation, int above) {
        if (isDecision(citation - 1, above)) {
            return OptionalInt.of(citation - 1);
        }
        int floor = Math.max(above, citation - MOST_BETWEEN);
        for (int i = citation - 2; i >= floor && !lines.begins(i, Wording.RATIONALE_LABEL); i--) {
            if (isDecision(i, floor)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isDecision(int line, int from) {
        String text = lines.squeezed(line);
        return TitleFinder.DECISIONS.stream().anyMatch(decision -> text.endsWith(":" + decision)
                || text.equals(decision) && line > from && lines.squeezed(line - 1).endsWith(":"));
    }

    /** An item whose decision stands elsewhere has the rest of the form; prose that quotes the label has not. */
    private boolean isOfTheForm(int citation, OptionalInt decision) {
        if (decision.isEmpty() && lines.all().get(citation).gap() == Gap.NONE) {
            return false;
        }
        int next = lines.label(Wording.ADMINISTRATOR_LABEL, citation + 1, lines.size()).orElse(lines.size());
        return new ReviewerLabel(lines, imr.getOrganization()).find(citation + 1, next).stream()
                .anyMatch(label -> lines.label(Wording.RATIONALE_LABEL, label + 1, next).isPresent());
    }
}
