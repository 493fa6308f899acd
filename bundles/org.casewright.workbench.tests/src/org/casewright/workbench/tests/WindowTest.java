package org.casewright.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewright.workbench.Ids;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.junit.jupiter.api.Test;

/** The window and its two perspectives. */
@WorkbenchTest
class WindowTest {

    @Test
    void opensInReview(Driver driver) {
        driver.tool("Review");

        assertEquals(Ids.REVIEW, Ui.call(() -> driver.page().getPerspective().getId()));
        Screenshots.take("window-light");
    }

    @Test
    void goesToAuthoring(Driver driver) {
        driver.tool("Open Perspective").click();
        driver.shell("Open Perspective");
        Screenshots.take("perspectives");
    }
}
