package org.casewright.workbench.tests.look;

import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.Ids;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The theme is switched while everything is open and the case is judged anew: nothing fails on the way. */
@WorkbenchTest
class ThemeSwitchTest {

    private static final String[] VIEWS = {Ids.CASES_VIEW, Ids.CRITERIA_VIEW, Ids.PROBLEMS_VIEW, Ids.LIBRARY_VIEW,
            Ids.SCENARIOS_VIEW, IPageLayout.ID_OUTLINE, Ids.HELP_VIEW};
    private static final int TIMES = 10;
    private static final String RIGHT = "Therefore the left injection is not medically necessary.";
    private static final String WRONG = "Therefore the bilateral injection is medically necessary.";

    @AfterEach
    void leaveNothing(Driver driver) {
        Ui.run(() -> driver.page().closeAllEditors(false));
        Ui.run(() -> Themes.setDark(false));
    }

    /** That no error is logged meanwhile is seen to by what watches each test. */
    @Test
    void canBeDoneWhileTheCaseIsEditedAndAllIsShown(Driver driver) {
        Opening opening = new Opening(driver);
        opening.guideline();
        for (String page : new String[] {"records", "items", "determination", "case"}) {
            opening.casePage(page);
        }
        CaseDocument document = Ui.call(() -> driver.page().getActiveEditor().getAdapter(CaseDocument.class));
        for (String view : VIEWS) {
            Ui.run(() -> show(view, driver.page()));
        }
        for (int i = 0; i < TIMES; i++) {
            boolean dark = i % 2 == 0;
            Ui.run(() -> document.set(document.content().getItems().getFirst(), Literals.DISPUTED_ITEM__RATIONALE,
                    dark ? RIGHT : WRONG));
            Ui.run(() -> Themes.setDark(dark));
            Ui.run(() -> document.set(document.content(), Literals.CASE__NUMBER, dark ? "CM14-1" : "CM14-0020001"));
            Ui.until("the theme to be switched", () -> Themes.isDark() == dark);
        }
    }

    private static void show(String view, IWorkbenchPage page) {
        try {
            page.showView(view);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
