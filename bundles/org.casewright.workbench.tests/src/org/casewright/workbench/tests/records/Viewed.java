package org.casewright.workbench.tests.records;

import java.util.List;

import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Ui;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The pages of the record that is being read. */
final class Viewed {

    private Viewed() {
    }

    /** Goes to the records of the case. */
    static Found<PagesCanvas> pages(Driver driver) {
        driver.tab("Records").click();
        return driver.find(PagesCanvas.class, "records.pages");
    }

    /** Goes to a page, and gives the lines of some words on it. */
    static List<Rectangle> find(Found<PagesCanvas> pages, int page, String words) {
        Ui.run(() -> pages.widget().goTo(page));
        pages.until("to show " + words, canvas -> !canvas.find(page, words).isEmpty());
        return pages.ask(canvas -> canvas.find(page, words));
    }

    /** A place in the middle of a line, on the screen. */
    static Point at(Found<PagesCanvas> pages, Rectangle line, int x) {
        return pages.ask(canvas -> canvas.toDisplay(line.x + x, line.y + line.height / 2));
    }
}
