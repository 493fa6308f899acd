package org.casewright.workbench.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.casewright.determination.letter.Letter;
import org.casewright.model.Issue;
import org.casewright.workbench.letter.TypesetJob.Request;
import org.casewright.workbench.letter.TypesetJob.Result;
import org.casewright.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The letter as sheets of paper on a desk. Everything costly happens in a job; what is shown stays until what follows is
 * ready, so that nothing flickers and nothing moves.
 */
final class LetterCanvas {

    private static final Color PAPER = new Color(255, 255, 255);
    private static final Color SHADE = new Color(148, 163, 184);
    /** What the first sheets will be like, so that the letter and its looks come at once. */
    private static final List<Sheet> UNPRINTED = List.of(new Sheet(612, 792, "", List.of()));
    private static final int POINTS_AN_INCH = 72;
    private static final double PIXELS_AN_INCH = 96;
    private static final double WIDEST = 1.5 * PIXELS_AN_INCH / POINTS_AN_INCH;
    private static final double NARROWEST = 0.5 * PIXELS_AN_INCH / POINTS_AN_INCH;

    private final Canvas canvas;
    private final Display display;
    private final SheetImages images = new SheetImages();
    private final TypesetJob job;
    private final MarkList marks = new MarkList();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Issue> issues = List.of();
    private Letter letter;
    private TypesetLetter shown;
    private Desk desk = new Desk(UNPRINTED, 1, 1);
    private double zoom;

    LetterCanvas(Composite parent) {
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
        display = canvas.getDisplay();
        job = new TypesetJob(this::printed);
        canvas.addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
        canvas.addListener(SWT.Resize, event -> lay());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> {
            job.cancel();
            images.dispose();
        });
    }

    Canvas control() {
        return canvas;
    }

    /** Is told on the display's thread when another letter is shown, or another mark is chosen. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Shows a letter, with marks at what is wrong in it, as soon as it is printed. */
    void show(Letter newLetter, List<Issue> newIssues) {
        issues = List.copyOf(newIssues);
        if (newLetter.equals(letter) && shown != null && shown.letter().equals(newLetter)) {
            mark();
        } else {
            letter = newLetter;
            print();
        }
    }

    /** Points to pixels: 0 for as wide as there is room. */
    void zoom(double factor) {
        zoom = factor == 0 ? 0 : Math.clamp(factor, NARROWEST, WIDEST);
        lay();
    }

    double scale() {
        return desk.scale();
    }

    Optional<TypesetLetter> shown() {
        return Optional.ofNullable(shown);
    }

    MarkList marks() {
        return marks;
    }

    Desk desk() {
        return desk;
    }

    /** The height of the desk that is the upper edge of what is seen. */
    int top() {
        return canvas.getVerticalBar().getSelection();
    }

    int left() {
        return canvas.getHorizontalBar().getSelection();
    }

    /** Another mark was chosen: brings it into view. */
    void chosen() {
        marks.chosen().ifPresent(mark -> reveal(mark.spots()));
        canvas.redraw();
        listeners.forEach(Runnable::run);
    }

    /** Where an element is printed first, in the coordinates of the control; empty where it is not printed. */
    Optional<Rectangle> place(String element) {
        return shown().map(printed -> new LetterMap(printed).spots(element)).filter(spots -> !spots.isEmpty())
                .map(spots -> desk.area(spots.getFirst().sheet(), spots.getFirst().box()))
                .map(area -> new Rectangle(area.x() - left(), area.y() - top(), area.width(), area.height()));
    }

    /** Brings places into view, as far as they are not. */
    void reveal(List<Spot> spots) {
        if (spots.isEmpty()) {
            return;
        }
        Desk.Area area = desk.area(spots.getFirst().sheet(), spots.getFirst().box());
        int seen = canvas.getClientArea().height;
        if (area.y() < top() || area.y() + area.height() > top() + seen) {
            scrollTo(area.y() - seen / 3);
        }
    }

    void scrollBy(int pixels) {
        scrollTo(top() + pixels);
    }

    void scrollTo(int y) {
        ScrollBar bar = canvas.getVerticalBar();
        bar.setSelection(Math.clamp(y, 0, Math.max(0, bar.getMaximum() - bar.getThumb())));
        scrolled();
    }

    private void scrolled() {
        canvas.redraw();
        boolean unpainted = shown != null && visible().stream().anyMatch(sheet -> images.of(shown.sheets().get(sheet)) == null);
        if (unpainted) {
            print();
        }
    }

    /** The sheets that are seen, and those that are seen next. */
    private Set<Integer> visible() {
        int height = Math.max(1, canvas.getClientArea().height);
        return Set.copyOf(desk.between(top() - height, top() + 2 * height + desk.area(0).height()));
    }

    private double deviceScale() {
        return desk.scale() * SheetImages.zoom(display) / 100;
    }

    private void print() {
        if (letter != null && !canvas.isDisposed()) {
            double scale = deviceScale();
            job.request(new Request(letter, scale, visible(), images.painted(scale)));
        }
    }

    private void printed(Result result) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> take(result));
        }
    }

    private void take(Result result) {
        if (canvas.isDisposed()) {
            return;
        }
        images.take(result, display);
        boolean other = shown != result.letter();
        shown = result.letter();
        lay();
        if (other) {
            mark();
        }
    }

    private void mark() {
        marks.set(new LetterMap(shown).marks(issues));
        canvas.redraw();
        listeners.forEach(Runnable::run);
    }

    /** Lays the sheets out for the room that there is; the place that is looked at stays. */
    private void lay() {
        Rectangle room = canvas.getClientArea();
        List<Sheet> sheets = shown == null ? UNPRINTED : shown.sheets();
        double before = desk.scale();
        double scale = zoom > 0 ? zoom : Math.clamp(Desk.fit(sheets, room.width), NARROWEST, WIDEST);
        int stays = (int) Math.round(top() * scale / before);
        desk = new Desk(sheets, scale, room.width);
        adjust(canvas.getVerticalBar(), desk.height(), room.height);
        adjust(canvas.getHorizontalBar(), desk.width(), room.width);
        canvas.getHorizontalBar().setVisible(desk.width() > room.width);
        canvas.getVerticalBar().setSelection(stays);
        canvas.redraw();
        if (shown != null && !images.painted(deviceScale()).containsAll(visible().stream().map(sheets::get).toList())) {
            print();
        }
    }

    private static void adjust(ScrollBar bar, int whole, int seen) {
        bar.setMaximum(Math.max(1, whole));
        bar.setThumb(Math.max(1, Math.min(whole, seen)));
        bar.setPageIncrement(Math.max(1, seen - Desk.GAP));
        bar.setIncrement(Desk.GAP * 3);
    }

    private void paint(GC gc, Rectangle damaged) {
        gc.setBackground(Palette.BORDER.color());
        gc.fillRectangle(damaged);
        if (shown == null) {
            return;
        }
        int top = top();
        for (int sheet : desk.between(top + damaged.y, top + damaged.y + damaged.height)) {
            paint(gc, sheet, top);
        }
        MarkPainter painter = new MarkPainter(desk, left(), top);
        gc.setAntialias(SWT.ON);
        for (Mark mark : marks.all().stream().filter(this::isPainted).toList()) {
            painter.draw(gc, mark, marks.before(mark), marks.chosen().filter(mark::equals).isPresent());
        }
    }

    private boolean isPainted(Mark mark) {
        return mark.spots().stream().allMatch(spot -> images.of(shown.sheets().get(spot.sheet())) != null);
    }

    private void paint(GC gc, int sheet, int top) {
        Desk.Area area = desk.area(sheet);
        Image image = images.of(shown.sheets().get(sheet));
        int x = area.x() - left();
        gc.setBackground(PAPER);
        gc.fillRectangle(x, area.y() - top, area.width(), area.height());
        if (image != null) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, x, area.y() - top, area.width(), area.height());
        }
        gc.setForeground(SHADE);
        gc.drawRectangle(x - 1, area.y() - top - 1, area.width() + 1, area.height() + 1);
    }
}
