package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.PageSize;
import org.casewright.workbench.records.viewer.PageStack;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** Where the pages lie. */
class PageStackTest {

    private static final int VIEW = 1000;

    private final PageStack stack = new PageStack(2000,
            page -> page % 2 == 0 ? new PageSize(792, 612) : PageSize.LETTER, 1.5);

    @Test
    void pagesFollowEachOtherAndNoneOverlaps() {
        for (int page = 2; page <= stack.pages(); page++) {
            Rectangle before = stack.bounds(page - 1, VIEW);
            assertEquals(before.y + before.height + PageStack.GAP, stack.bounds(page, VIEW).y);
        }
        Rectangle last = stack.bounds(2000, VIEW);
        assertEquals(last.y + last.height + PageStack.GAP, stack.size().y);
    }

    @Test
    void thePageAtEachHeightIsFound() {
        for (int page = 1; page <= stack.pages(); page++) {
            Rectangle paper = stack.bounds(page, VIEW);
            assertEquals(page, stack.pageAt(paper.y));
            assertEquals(page, stack.pageAt(paper.y + paper.height - 1));
            assertEquals(page, stack.pageAt(paper.y - 1));
        }
        assertEquals(1, stack.pageAt(-50));
        assertEquals(2000, stack.pageAt(Integer.MAX_VALUE));
    }

    @Test
    void pointsAndPixelsFitEachOther() {
        Rectangle pixels = stack.toPixels(7, new Box(72, 100, 50, 20), VIEW);
        assertArrayEquals(new float[] {72, 100}, stack.toPoints(7, pixels.x, pixels.y, VIEW), 1);
        assertTrue(pixels.width >= 75 && pixels.height >= 30, pixels.toString());
    }

    @Test
    void aPageIsInTheMiddleOfAWideView() {
        Rectangle paper = stack.bounds(1, 3000);
        assertEquals(3000 - paper.x - paper.width, paper.x, 1);
    }
}
