package org.casewright.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.casewright.determination.form.ApprovalForm;
import org.casewright.determination.form.Squeezed;
import org.casewright.determination.form.Wording;
import org.casewright.determination.read.Line.Gap;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;

/**
 * Finds the disputed items. An item begins with the paragraph that ends in a decision and stands before the
 * label of the claims administrator's guideline; no other words tell where one item ends and the next begins.
 */
final class ItemsReader {

    private static final List<String> DECISIONS = List.of("Upheld", "Overturned");
    private static final String SENTENCE_ENDS = ".?!\"”)";

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
        List<Integer> citations = new ArrayList<>();
        List<Integer> titles = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            if (lines.begins(i, Wording.ADMINISTRATOR_LABEL) && isDecision(i - 1, from)) {
                titles.add(citations.isEmpty() ? from : titleStart(i - 1, citations.getLast()));
                citations.add(i);
            }
        }
        if (citations.isEmpty()) {
            throw faults.notOfTheForm("No disputed item was found: nowhere does a line with a decision stand before"
                    + " \"" + Wording.ADMINISTRATOR_LABEL + "\".", lines.number(from));
        }
        titles.add(lines.size());
        for (int item = 0; item < citations.size(); item++) {
            new ItemReader(lines, imr, faults).read(titles.get(item), citations.get(item), titles.get(item + 1));
        }
    }

    private boolean isDecision(int line, int from) {
        if (line < from) {
            return false;
        }
        String text = lines.squeezed(line);
        return DECISIONS.stream().anyMatch(decision -> text.endsWith(":" + decision)
                || text.equals(decision) && line > from && lines.squeezed(line - 1).endsWith(":"));
    }

    /** The first line of the paragraph that ends at a line, after the citations of the item before. */
    private int titleStart(int last, int after) {
        int start = last;
        while (start > after + 1 && !endsBefore(start, last)) {
            start--;
        }
        OptionalInt label = lines.label(Wording.RATIONALE_LABEL, start, last);
        return label.isPresent() ? afterLastSentence(label.getAsInt(), last) : start;
    }

    private boolean endsBefore(int start, int last) {
        Gap gap = lines.all().get(start).gap();
        return gap == Gap.EMPTY || gap == Gap.PAGE && endsSentence(start - 1)
                && !ApprovalForm.continues(lines.text(start, last + 1));
    }

    /** Where nothing separates the rationale from the item that follows, the last whole sentence does. */
    private int afterLastSentence(int label, int last) {
        int start = last;
        while (start > label + 1 && !(endsSentence(start - 1) && !ApprovalForm.continues(lines.text(start, last + 1)))) {
            start--;
        }
        return start;
    }

    private boolean endsSentence(int line) {
        String text = lines.squeezed(line);
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
