package org.casewright.workbench.letter;

import org.casewright.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the desk, the sheets upon it and the marks upon them. Paper is white in every theme. */
final class SheetsPainter {

    private static final Color PAPER = new Color(255, 255, 255);
    private static final Color EDGE = new Color(148, 163, 184);

    private final GC gc;
    private final DeskView view;
    private final SheetImages images;
    private final MarkList marks;

    SheetsPainter(GC gc, DeskView view, SheetImages images, MarkList marks) {
        this.gc = gc;
        this.view = view;
        this.images = images;
        this.marks = marks;
    }

    /** @param letter null where none is printed yet */
    void paint(TypesetLetter letter, Rectangle damaged) {
        gc.setBackground(Palette.BORDER.color());
        gc.fillRectangle(damaged);
        if (letter == null) {
            return;
        }
        int top = view.top();
        for (int sheet : view.desk().between(top + damaged.y, top + damaged.y + damaged.height)) {
            paint(letter.sheets().get(sheet), view.desk().area(sheet));
        }
        MarkPainter painter = new MarkPainter(view.desk(), view.left(), top);
        gc.setAntialias(SWT.ON);
        for (Mark mark : marks.all()) {
            boolean painted = mark.spots().stream()
                    .allMatch(spot -> images.of(letter.sheets().get(spot.sheet())) != null);
            if (painted) {
                painter.draw(gc, mark, marks.before(mark), marks.chosen().filter(mark::equals).isPresent());
            }
        }
    }

    private void paint(Sheet sheet, Desk.Area area) {
        int x = area.x() - view.left();
        int y = area.y() - view.top();
        gc.setBackground(PAPER);
        gc.fillRectangle(x, y, area.width(), area.height());
        Image image = images.of(sheet);
        if (image != null) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, x, y, area.width(), area.height());
        }
        gc.setForeground(EDGE);
        gc.drawRectangle(x - 1, y - 1, area.width() + 1, area.height() + 1);
    }
}
