package org.casewright.determination.read;

import java.util.List;
import java.util.OptionalInt;

import org.casewright.determination.form.ApprovalForm;
import org.casewright.determination.form.Wording;
import org.casewright.determination.read.Line.Gap;

/** Finds where the line that names an item begins, above its decision and below the rationale before it. */
record TitleFinder(Lines lines) {

    static final List<String> DECISIONS = List.of("Upheld", "Overturned");

    /** The longest titles have some ten. */
    private static final int MOST_LINES = 60;

    private static final String SENTENCE_ENDS = ".?!\"\u201D";

    /** The first line of the first title, which begins a paragraph at or after a line. */
    int first(int from, int last) {
        int start = last;
        int floor = Math.max(from, last - MOST_LINES);
        while (start > floor && (!lines.endsParagraph(start) || goesOn(start, last))) {
            start--;
        }
        return start;
    }

    private boolean goesOn(int start, int last) {
        String text = lines.text(start, last + 1);
        return Character.isLowerCase(text.charAt(0)) || ApprovalForm.continues(text);
    }

    /**
     * The first line of a title.
     *
     * @param after a line of the item before, not of its rationale
     * @param last the last line of the title
     */
    int start(int after, int last) {
        int start = last;
        while (start > after + 1 && !endsBefore(start, last)) {
            start--;
        }
        OptionalInt label = lines.label(Wording.RATIONALE_LABEL, start, last);
        boolean certain = label.isEmpty() && lines.endsParagraph(start);
        return certain ? start : afterLastSentence(label.isPresent() ? label.getAsInt() + 1 : start, last);
    }

    private boolean endsBefore(int start, int last) {
        Gap gap = lines.all().get(start).gap();
        return gap.endsParagraph() || gap == Gap.PAGE && mayBegin(start, last);
    }

    /** Where nothing separates the rationale from the item that follows, the last whole sentence does. */
    private int afterLastSentence(int first, int last) {
        int start = last;
        while (start > first && !mayBegin(start, last)) {
            start--;
        }
        return start;
    }

    private boolean mayBegin(int start, int last) {
        String before = lines.squeezed(start - 1);
        return SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                && !ApprovalForm.continues(lines.text(start, last + 1));
    }
}
