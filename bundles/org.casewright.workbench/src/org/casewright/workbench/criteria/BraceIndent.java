package org.casewright.workbench.criteria;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Indents a new line as the one before, two blanks deeper behind an open brace; a closing brace goes back. */
final class BraceIndent implements IAutoEditStrategy {

    private static final String STEP = "  ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && isLineBreak(document, command.text)) {
                String line = before(document, command.offset);
                command.text += indentation(line) + (line.stripTrailing().endsWith("{") ? STEP : "");
            } else if (command.text.equals("}")) {
                close(document, command);
            }
        } catch (BadLocationException e) {
            command.doit = true; // what was typed goes in as it is
        }
    }

    private static void close(IDocument document, DocumentCommand command) throws BadLocationException {
        String line = before(document, command.offset);
        if (line.isBlank() && line.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length += STEP.length();
        }
    }

    private static boolean isLineBreak(IDocument document, String text) {
        return text != null && TextUtilities.equals(document.getLegalLineDelimiters(), text) >= 0;
    }

    private static String before(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        return document.get(line.getOffset(), offset - line.getOffset());
    }

    private static String indentation(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
