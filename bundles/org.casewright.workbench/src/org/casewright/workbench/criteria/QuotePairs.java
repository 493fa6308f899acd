package org.casewright.workbench.criteria;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** A quotation mark brings the one that closes the text; typed before that, it steps over it. */
final class QuotePairs implements IAutoEditStrategy {

    private static final String MARK = "\"";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.text.equals(MARK) && command.length == 0) {
                typed(document, command);
            } else if (command.text.isEmpty() && command.length == 1 && isPair(document, command.offset)) {
                command.length = 2;
            }
        } catch (BadLocationException e) {
            command.doit = true; // what was typed goes in as it is
        }
    }

    private static void typed(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
        if (isText(before)) {
            boolean closes = after.startsWith(MARK) && !before.endsWith("\\");
            command.length = closes ? 1 : 0;
        } else if (!before.contains("//") && (after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0)))
                && !after.startsWith(MARK)) {
            command.text = MARK + MARK;
            command.shiftsCaret = false;
            command.caretOffset = command.offset + 1;
        }
    }

    /** Whether a text has begun and not ended; texts stand on one line. */
    private static boolean isText(String before) {
        return before.replace("\\\\", "").replace("\\\"", "").chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static boolean isPair(IDocument document, int offset) throws BadLocationException {
        return offset + 2 <= document.getLength() && document.get(offset, 2).equals(MARK + MARK)
                && !isText(document.get(document.getLineInformationOfOffset(offset).getOffset(),
                        offset - document.getLineInformationOfOffset(offset).getOffset()));
    }
}
