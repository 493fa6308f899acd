package org.casewright.workbench.criteria;

import java.util.List;

import org.casewright.workbench.live.OneStep;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** Makes lines comments, and back. */
final class LineComments {

    private static final String SIGN = "//";

    private LineComments() {
    }

    /**
     * Where all lines are comments, they become text again; otherwise all become comments. One step of undo.
     *
     * @return the lines, as they are then
     */
    static IRegion toggle(IDocument document, int first, int last) {
        try {
            OneStep.apply(toggled(document, first, text(document, first, last)), document);
            int start = document.getLineOffset(first);
            IRegion end = document.getLineInformation(last);
            return new Region(start, end.getOffset() + end.getLength() - start);
        } catch (BadLocationException | MalformedTreeException e) {
            throw new IllegalStateException("Lines of a selection are not in its text", e);
        }
    }

    private static MultiTextEdit toggled(IDocument document, int first, String text) throws BadLocationException {
        List<String> lines = List.of(text.split("\n", -1));
        List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
        boolean comments = !written.isEmpty() && written.stream().allMatch(line -> line.strip().startsWith(SIGN));
        int indent = written.stream().mapToInt(LineComments::indent).min().orElse(0);
        MultiTextEdit all = new MultiTextEdit();
        for (int index = 0; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                int start = document.getLineOffset(first + index);
                all.addChild(comments ? withoutSign(lines.get(index), start)
                        : new ReplaceEdit(start + indent, 0, SIGN + " "));
            }
        }
        return all;
    }

    private static ReplaceEdit withoutSign(String line, int start) {
        int sign = indent(line);
        boolean blank = line.startsWith(SIGN + " ", sign);
        return new ReplaceEdit(start + sign, SIGN.length() + (blank ? 1 : 0), "");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String text(IDocument document, int first, int last) throws BadLocationException {
        int start = document.getLineOffset(first);
        return document.get(start, document.getLineOffset(last) + document.getLineLength(last) - start)
                .replaceFirst("\\R\\z", "");
    }
}
