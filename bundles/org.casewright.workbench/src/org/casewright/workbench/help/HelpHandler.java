package org.casewright.workbench.help;

import java.util.Map;

import org.casewright.workbench.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help at the page on the part, or the page of an editor, that has the focus; or at the list of all. */
public final class HelpHandler extends AbstractHandler {

    /** By the ids of parts, and by those of the case editor's pages. */
    private static final Map<String, String> PAGES = Map.of(Ids.CASE_EDITOR, "case-editor", "records", "records",
            "items", "verdicts", "determination", "determination", Ids.CRITERIA_EDITOR, "criteria-editor",
            Ids.CASES_VIEW, "case-editor", Ids.CRITERIA_VIEW, "verdicts", Ids.LIBRARY_VIEW, "criteria-editor",
            Ids.SCENARIOS_VIEW, "criteria-editor");

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            HelpView.show(page, helpOn(page.getActivePart()));
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The help cannot be shown.", e);
        }
    }

    private static String helpOn(IWorkbenchPart part) {
        String shown = part instanceof FormEditor editor && editor.getActivePageInstance() != null
                ? editor.getActivePageInstance().getId()
                : "";
        String id = part == null ? "" : part.getSite().getId();
        return PAGES.getOrDefault(shown, PAGES.getOrDefault(id, HelpBook.CONTENTS));
    }
}
