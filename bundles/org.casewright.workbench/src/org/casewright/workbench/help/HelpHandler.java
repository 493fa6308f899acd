package org.casewright.workbench.help;

import java.util.Map;

import org.casewright.workbench.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help at the page on the part that has the focus, or at the list of all pages. */
public final class HelpHandler extends AbstractHandler {

    private static final Map<String, String> PAGES = Map.of(Ids.CASE_EDITOR, "case-editor", Ids.CRITERIA_EDITOR,
            "criteria-editor", Ids.CASES_VIEW, "case-editor", Ids.CRITERIA_VIEW, "verdicts",
            Ids.LIBRARY_VIEW, "criteria-editor", Ids.SCENARIOS_VIEW, "criteria-editor");

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IWorkbenchPart part = page.getActivePart();
        String id = part == null ? "" : part.getSite().getId();
        try {
            HelpView.show(page, PAGES.getOrDefault(id, HelpBook.CONTENTS));
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The help cannot be shown.", e);
        }
    }
}
