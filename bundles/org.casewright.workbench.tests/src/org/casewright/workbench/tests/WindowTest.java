package org.casewright.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.casewright.workbench.Ids;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
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
    void offersTheTwoPerspectives(Driver driver) {
        driver.tool("Open Perspective").click();
        Shell dialog = driver.shell("Open Perspective").widget();
        Found<Table> offered = driver.find("the list of the dialog", Table.class, list -> list.getShell() == dialog);
        Screenshots.take("perspectives");
        assertEquals(List.of("Authoring", "Review (default)"),
                offered.ask(list -> Stream.of(list.getItems()).map(TableItem::getText).toList()));
        driver.button("Cancel").click();
    }
}
