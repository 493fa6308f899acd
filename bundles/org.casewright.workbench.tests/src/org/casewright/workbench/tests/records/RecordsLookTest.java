package org.casewright.workbench.tests.records;

import org.casewright.workbench.records.timeline.TimelineCanvas;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the records look in both themes, and that the largest packet is as quick as a page. */
@WorkbenchTest
class RecordsLookTest {

    @AfterEach
    void bringTheLightThemeBack() {
        Ui.run(() -> Themes.setDark(false));
    }

    @Test
    void theDocumentAndTheTimelineHaveBothThemes(Driver driver) {
        RecordCases.open(driver, RecordCases.sample());
        driver.tab("Records").click();
        Found<PagesCanvas> pages = driver.find(PagesCanvas.class, "records.pages");
        pages.until("to show the history", canvas -> !canvas.find(1, "Low back pain all day long").isEmpty());
        for (boolean dark : new boolean[] {false, true}) {
            Ui.run(() -> Themes.setDark(dark));
            String theme = dark ? "-dark" : "-light";
            driver.tab("Timeline").click();
            driver.find(TimelineCanvas.class, "records.timeline")
                    .until("to show the record", canvas -> canvas.boundsOf("records/r2").isPresent());
            Screenshots.take("records-timeline" + theme);
            driver.tab("Document").click();
            pages.until("to be seen", PagesCanvas::isVisible);
            Screenshots.take("records-document" + theme);
        }
    }

    @Test
    void twoThousandPagesAreReadAsOneIs(Driver driver) {
        RecordCases.open(driver, RecordCases.withLargePdf());
        driver.tab("Records").click();
        Found<PagesCanvas> pages = driver.find(PagesCanvas.class, "records.pages");
        pages.until("to show the first page", canvas -> canvas.page() == 1 && canvas.isRead(1));
        pages.focus();
        Keyboard.press("END");
        pages.until("to show the last page", canvas -> canvas.page() == 2000 && canvas.isRead(2000));
        pages.until("to have its words", canvas -> !canvas.find(2000, "sheet 2000 of 2000").isEmpty());
        driver.find(Text.class, "records.page").enter("1234\n");
        pages.until("to show the page that was typed", canvas -> canvas.page() == 1234 && canvas.isRead(1234));
        Screenshots.take("records-2000-pages");
    }
}
