package org.casewright.workbench.app;

import org.casewright.workbench.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The case has most of the room: to the left the cases and how its criteria stand, and problems below. */
public final class ReviewPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String middle = layout.getEditorArea();
        IFolderLayout cases = layout.createFolder("cases", IPageLayout.LEFT, 0.27f, middle);
        IFolderLayout criteria = layout.createFolder("criteria", IPageLayout.BOTTOM, 0.36f, "cases");
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.77f, middle);
        Layouts.add(cases, Ids.CASES_VIEW);
        Layouts.add(criteria, Ids.CRITERIA_VIEW);
        Layouts.add(below, Ids.PROBLEMS_VIEW);
        Layouts.keepForHelp(layout);
        Layouts.offer(layout, Ids.CASES_VIEW, Ids.CRITERIA_VIEW, Ids.PROBLEMS_VIEW, Ids.HELP_VIEW);
    }
}
