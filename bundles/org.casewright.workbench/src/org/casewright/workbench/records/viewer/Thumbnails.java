package org.casewright.workbench.records.viewer;

import java.util.function.IntConsumer;

import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.forms.ScrollBars;
import org.casewright.workbench.theme.FocusRing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The pages of a record in small, with their numbers; only those in sight are drawn. */
final class Thumbnails extends Canvas {

    private static final int WIDTH = 92;
    private static final int PAPER = 120;
    private static final long IMAGE_BYTES = 24L << 20;
    /** Points to pixels: a page of US letter is as wide as the strip. */
    private static final double SCALE = WIDTH / 612.0;

    private final PageImages images;
    private final IntConsumer chosen;
    private final int numberHeight;
    private OpenRecord record;
    private int current = 1;
    private int top;

    /** @param chosen is told of the page that the user chose */
    Thumbnails(Composite parent, IntConsumer chosen) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.chosen = chosen;
        numberHeight = Measures.lineHeight(this) + 4;
        images = new PageImages(this, IMAGE_BYTES);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> update(top));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> choose((event.y + top) / rowHeight() + 1));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        getVerticalBar().addListener(SWT.Selection, event -> update(getVerticalBar().getSelection()));
        Access.name(this, () -> record == null ? "Page thumbnails"
                : "Page thumbnails, page " + current + " of " + record.pages());
        Access.role(this, ACC.ROLE_LIST, "Up and Down go from page to page.");
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        return new Point(WIDTH + 2 * PageStack.GAP + getVerticalBar().getSize().x, hHint == SWT.DEFAULT ? 200 : hHint);
    }

    void show(OpenRecord opened) {
        record = opened;
        images.show(opened);
        images.scale(SCALE);
        current = 1;
        update(0);
    }

    /** The page that is being looked at. */
    void current(int page) {
        if (page != current && page > 0) {
            current = page;
            Access.changed(this);
            int row = (page - 1) * rowHeight();
            boolean seen = row >= top && row + rowHeight() <= top + getClientArea().height;
            update(seen ? top : row - (getClientArea().height - rowHeight()) / 2);
        }
    }

    private int rowHeight() {
        return PAPER + numberHeight + PageStack.GAP;
    }

    private void update(int wanted) {
        int height = record == null ? 0 : record.pages() * rowHeight();
        int view = getClientArea().height;
        top = Math.max(0, Math.min(wanted, height - view));
        ScrollBars.fit(getVerticalBar(), height, view, rowHeight(), 0);
        getVerticalBar().setSelection(top);
        redraw();
    }

    private void wheel(Event event) {
        event.doit = false;
        update(top - event.count * rowHeight() / 3);
    }

    private void key(Event event) {
        int wanted = switch (event.keyCode) {
        case SWT.ARROW_UP -> current - 1;
        case SWT.ARROW_DOWN -> current + 1;
        case SWT.PAGE_UP -> current - Math.max(1, getClientArea().height / rowHeight());
        case SWT.PAGE_DOWN -> current + Math.max(1, getClientArea().height / rowHeight());
        case SWT.HOME -> 1;
        case SWT.END -> Integer.MAX_VALUE;
        default -> 0;
        };
        if (record != null && (wanted != 0 || event.keyCode == SWT.ARROW_UP)) {
            choose(Math.max(1, Math.min(record.pages(), wanted)));
        }
    }

    private void choose(int page) {
        setFocus();
        if (record != null && page <= record.pages()) {
            current(page);
            chosen.accept(page);
            redraw();
        }
    }

    private void paint(GC gc) {
        Shades palette = Shades.of(getParent());
        Rectangle view = getClientArea();
        gc.setBackground(palette.desk());
        gc.fillRectangle(view);
        if (record != null) {
            int first = top / rowHeight() + 1;
            int last = Math.min(record.pages(), (top + view.height) / rowHeight() + 1);
            images.inSight(first, last);
            for (int page = last; page >= first; page--) {
                paintPage(gc, page, view, palette);
            }
        }
        FocusRing.paint(gc, this);
    }

    private void paintPage(GC gc, int page, Rectangle view, Shades palette) {
        Rectangle paper = paper(page, view);
        gc.setBackground(palette.paper());
        gc.fillRectangle(paper);
        Image image = images.get(page);
        if (image != null) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, paper.x, paper.y, paper.width, paper.height);
        }
        gc.setForeground(page == current ? palette.accent() : palette.edge());
        gc.setLineWidth(page == current ? 3 : 1);
        gc.drawRectangle(paper.x - 1, paper.y - 1, paper.width + 1, paper.height + 1);
        gc.setForeground(page == current ? palette.accent() : palette.quiet());
        String number = String.format("%,d", page);
        gc.drawText(number, (view.width - gc.textExtent(number).x) / 2, paper.y + PAPER + 2, true);
    }

    /** A page in small, as high as the others or less. */
    private Rectangle paper(int page, Rectangle view) {
        double shrink = Math.min(SCALE, Math.min(WIDTH / (double) record.size(page).width(),
                PAPER / (double) record.size(page).height()));
        int width = Math.max(1, (int) (record.size(page).width() * shrink));
        int height = Math.max(1, (int) (record.size(page).height() * shrink));
        int y = (page - 1) * rowHeight() - top + PageStack.GAP / 2;
        return new Rectangle((view.width - width) / 2, y + PAPER - height, width, height);
    }
}
