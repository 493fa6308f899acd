package org.casewright.workbench.app;

import org.casewright.workbench.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Cases to the left, the case in the middle, how its criteria stand to the right, and problems below. */
public final class ReviewPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String middle = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.24f, middle);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, middle);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.76f, middle);
        Layouts.add(left, Ids.CASES_VIEW);
        Layouts.add(right, Ids.CRITERIA_VIEW);
        Layouts.add(below, Ids.PROBLEMS_VIEW, Ids.TIMELINE_VIEW);
        right.addPlaceholder(Ids.HELP_VIEW);
        Layouts.offer(layout, Ids.CASES_VIEW, Ids.CRITERIA_VIEW, Ids.TIMELINE_VIEW, Ids.PROBLEMS_VIEW,
                Ids.HELP_VIEW);
    }
}
