package org.casewright.determination.read;

import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.form.Wording;
import org.casewright.determination.read.Line.Gap;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;

/**
 * Finds the disputed items. An item begins with the paragraph that ends in a decision and stands before the
 * label of the claims administrator's guideline; no other words tell where one item ends and the next begins.
 */
final class ItemsReader {

    private final Lines lines;
    private final Case imr;
    private final Faults faults;

    ItemsReader(Lines lines, Case imr, Faults faults) {
        this.lines = lines;
        this.imr = imr;
        this.faults = faults;
    }

    /** Reads the items that stand at and after a line. */
    void read(int from) throws IssuesException {
        List<Integer> citations = citations(from);
        if (citations.isEmpty()) {
            throw faults.notOfTheForm("No disputed item was found: nowhere does a line with a decision stand before"
                    + " \"" + Wording.ADMINISTRATOR_LABEL + "\".", lines.number(from));
        }
        TitleFinder titles = new TitleFinder(lines);
        int title = from;
        for (int item = 0; item < citations.size(); item++) {
            boolean last = item + 1 == citations.size();
            int end = last ? lines.size() : titles.start(citations.get(item), citations.get(item + 1) - 1);
            new ItemReader(lines, imr, faults).read(title, citations.get(item), end);
            title = end;
        }
    }

    /** The lines at which the administrator's citations begin, one for each item. */
    private List<Integer> citations(int from) {
        List<Integer> citations = new ArrayList<>();
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.begins(i, Wording.ADMINISTRATOR_LABEL) && (isDecision(i - 1, from) || isUndecided(i))) {
                citations.add(i);
            }
        }
        return citations;
    }

    private boolean isDecision(int line, int from) {
        String text = lines.squeezed(line);
        return TitleFinder.DECISIONS.stream().anyMatch(decision -> text.endsWith(":" + decision)
                || text.equals(decision) && line > from && lines.squeezed(line - 1).endsWith(":"));
    }

    /** An item whose decision is missing has the rest of the form; prose that quotes the label has not. */
    private boolean isUndecided(int citation) {
        if (lines.all().get(citation).gap() == Gap.NONE) {
            return false;
        }
        int next = lines.label(Wording.ADMINISTRATOR_LABEL, citation + 1, lines.size()).orElse(lines.size());
        return new ReviewerLabel(lines, imr.getOrganization()).find(citation + 1, next).stream()
                .anyMatch(label -> lines.label(Wording.RATIONALE_LABEL, label + 1, next).isPresent());
    }
}
