package org.casewright.workbench.criteria;

import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.engine.rules.SourceSpan;
import org.casewright.workbench.Ids;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens criteria at a place. */
final class Opening {

    private Opening() {
    }

    static void show(IWorkbenchPage page, SourceSpan span) {
        show(page, new Location(span.file(), new TextRange(span.offset(), span.length())));
    }

    static void show(IWorkbenchPage page, Location location) {
        try {
            if (IDE.openEditor(page, FileEdits.file(location.source()),
                    Ids.CRITERIA_EDITOR) instanceof CriteriaEditor editor) {
                editor.show(location.range());
            }
        } catch (PartInitException e) {
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Go to the definition",
                    "The file cannot be opened: " + e.getMessage());
        }
    }
}
