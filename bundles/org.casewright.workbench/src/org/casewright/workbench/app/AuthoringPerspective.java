package org.casewright.workbench.app;

import org.casewright.workbench.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The library to the left, the criteria in the middle, their outline to the right, scenarios and problems below. */
public final class AuthoringPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String middle = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, middle);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.75f, middle);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, middle);
        Layouts.add(left, Ids.LIBRARY_VIEW);
        Layouts.add(right, IPageLayout.ID_OUTLINE);
        Layouts.add(below, Ids.SCENARIOS_VIEW, Ids.PROBLEMS_VIEW);
        right.addPlaceholder(Ids.HELP_VIEW);
        Layouts.offer(layout, Ids.LIBRARY_VIEW, Ids.SCENARIOS_VIEW, IPageLayout.ID_OUTLINE, Ids.PROBLEMS_VIEW,
                Ids.CASES_VIEW, Ids.HELP_VIEW);
    }
}
