package org.casewright.workbench.records.viewer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.theme.FocusRing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the pages that are in view, and what is marked on them. */
final class PagePainter {

    private static final int MARK_ALPHA = 46;
    private static final int SHOWN_ALPHA = 84;
    private static final int SELECTION_ALPHA = 80;
    private static final int HIT_ALPHA = 110;
    /** Marks that are nearer than this, in points, have their icons in one row. */
    private static final float LINE_OF_ICONS = 12;
    private static final Color SELECTION = Shades.color(0x0EA5A0);
    private static final Color HIT = Shades.color(0xFACC15);
    private static final Color GREY = Shades.color(0x6B7280);

    private final PagesCanvas canvas;

    PagePainter(PagesCanvas canvas) {
        this.canvas = canvas;
    }

    void paint(GC gc) {
        Shades palette = Shades.of(canvas.getParent());
        Rectangle view = canvas.getClientArea();
        gc.setBackground(palette.desk());
        gc.fillRectangle(view);
        if (canvas.stack() != null) {
            paintPages(gc, view, palette);
        }
        FocusRing.paint(gc, canvas);
    }

    private void paintPages(GC gc, Rectangle view, Shades palette) {
        PageStack stack = canvas.stack();
        int first = stack.pageAt(canvas.scroll().y());
        int last = stack.pageAt(canvas.scroll().y() + view.height);
        canvas.images().inSight(first, last);
        // Asked for from below: what is asked for last is drawn first, and one reads from above.
        for (int page = last; page >= first; page--) {
            Rectangle paper = stack.bounds(page, view.width);
            paper.x -= canvas.scroll().x();
            paper.y -= canvas.scroll().y();
            paintPage(gc, page, paper, palette);
        }
    }

    private void paintPage(GC gc, int page, Rectangle paper, Shades palette) {
        gc.setAlpha(255);
        gc.setBackground(palette.paper());
        gc.fillRectangle(paper);
        Image image = canvas.images().get(page);
        if (image == null) {
            paintAbsent(gc, page, paper);
        } else {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, paper.x, paper.y, paper.width, paper.height);
        }
        gc.setForeground(palette.edge());
        gc.setLineWidth(1);
        gc.drawRectangle(paper.x - 1, paper.y - 1, paper.width + 1, paper.height + 1);
        gc.setClipping(paper);
        paintMarks(gc, page);
        paintHit(gc, page);
        paintSelection(gc, page);
        gc.setAlpha(255);
        gc.setClipping((Rectangle) null);
    }

    private void paintAbsent(GC gc, int page, Rectangle paper) {
        String fault = canvas.content(page).map(PageContent::fault).orElse("");
        String words = fault.isEmpty() ? "Page " + page : fault;
        gc.setForeground(GREY);
        Point size = gc.textExtent(words);
        gc.drawText(words, paper.x + (paper.width - size.x) / 2, paper.y + Math.min(paper.height / 3, 240), true);
    }

    private void paintMarks(GC gc, int page) {
        Map<Integer, Integer> icons = new HashMap<>();
        for (Mark mark : canvas.marks().of(page)) {
            List<Box> boxes = canvas.marks().places(mark);
            for (Box box : boxes) {
                paintMark(gc, mark, canvas.onView(page, box), canvas.marks().isShown(mark));
            }
            if (!boxes.isEmpty() && mark.icon() != null) {
                int line = Math.round(boxes.get(0).y() / LINE_OF_ICONS);
                paintIcon(gc, mark.icon(), canvas.onView(page, boxes.get(0)), page, icons.merge(line, 1, Integer::sum));
            }
        }
    }

    /** In the margin, so that it hides no word; several of one line stand side by side. */
    private void paintIcon(GC gc, Image icon, Rectangle line, int page, int place) {
        Rectangle size = icon.getBounds();
        int left = canvas.onView(page, new Box(0, 0, 1, 1)).x;
        gc.drawImage(icon, left + 6 + (place - 1) * (size.width + 2), line.y + (line.height - size.height) / 2);
    }

    private static void paintMark(GC gc, Mark mark, Rectangle place, boolean meant) {
        Color tone = new Color(mark.tone().rgb());
        gc.setBackground(tone);
        gc.setAlpha(meant ? SHOWN_ALPHA : MARK_ALPHA);
        gc.fillRectangle(place);
        gc.setAlpha(255);
        gc.setForeground(tone);
        gc.setLineWidth(meant ? 2 : 1);
        if (meant) {
            gc.drawRectangle(place.x - 2, place.y - 1, place.width + 3, place.height + 2);
        } else {
            gc.drawLine(place.x, place.y + place.height, place.x + place.width, place.y + place.height);
        }
    }

    private void paintHit(GC gc, int page) {
        canvas.marks().hit().filter(hit -> hit.page() == page).ifPresent(hit -> {
            for (Box box : canvas.text(page).boxes(hit.words())) {
                fill(gc, HIT, HIT_ALPHA, canvas.onView(page, box));
            }
        });
    }

    private void paintSelection(GC gc, int page) {
        PageSelection selection = canvas.selection();
        if (selection == null || selection.page() != page) {
            return;
        }
        for (Box box : selection.boxes()) {
            Rectangle place = canvas.onView(page, box);
            fill(gc, SELECTION, SELECTION_ALPHA, place);
            if (selection.isBox()) {
                gc.setForeground(SELECTION);
                gc.setLineWidth(2);
                gc.setLineStyle(SWT.LINE_DASH);
                gc.drawRectangle(place);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
    }

    private static void fill(GC gc, Color color, int alpha, Rectangle place) {
        gc.setBackground(color);
        gc.setAlpha(alpha);
        gc.fillRectangle(place);
        gc.setAlpha(255);
    }
}
