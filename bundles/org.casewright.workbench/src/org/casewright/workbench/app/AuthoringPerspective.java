package org.casewright.workbench.app;

import org.casewright.workbench.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The criteria have most of the room: to the left the library and their outline, scenarios and problems below. */
public final class AuthoringPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String middle = layout.getEditorArea();
        IFolderLayout library = layout.createFolder("library", IPageLayout.LEFT, 0.25f, middle);
        IFolderLayout outline = layout.createFolder("outline", IPageLayout.BOTTOM, 0.5f, "library");
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, middle);
        Layouts.add(library, Ids.LIBRARY_VIEW);
        Layouts.add(outline, IPageLayout.ID_OUTLINE);
        Layouts.add(below, Ids.SCENARIOS_VIEW, Ids.PROBLEMS_VIEW);
        Layouts.keepForHelp(layout);
        Layouts.offer(layout, Ids.LIBRARY_VIEW, Ids.SCENARIOS_VIEW, IPageLayout.ID_OUTLINE, Ids.PROBLEMS_VIEW,
                Ids.CASES_VIEW, Ids.HELP_VIEW);
    }
}
