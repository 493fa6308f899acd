package org.casewright.workbench.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.determination.letter.Letter;
import org.casewright.model.Issue;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.letter.TypesetJob.Request;
import org.casewright.workbench.letter.TypesetJob.Result;
import org.casewright.workbench.theme.FocusRing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * The letter as sheets of paper on a desk. Everything costly happens in a job; what is shown stays until what follows
 * is ready, so that nothing flickers and nothing moves.
 */
final class LetterCanvas {

    /** What the first sheets will be like, so that the letter and its looks come at once. */
    private static final List<Sheet> UNPRINTED = List.of(new Sheet(612, 792, "", List.of()));

    private final Canvas canvas;
    private final Display display;
    private final SheetImages images = new SheetImages();
    private final TypesetJob job = new TypesetJob(this::printed);
    private final MarkList marks = new MarkList();
    private final DeskView view;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Issue> issues = List.of();
    private Letter letter;
    private TypesetLetter shown;

    LetterCanvas(Composite parent) {
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
        display = canvas.getDisplay();
        view = new DeskView(canvas, UNPRINTED, this::scrolled);
        canvas.addListener(SWT.Paint, event -> new SheetsPainter(event.gc, view, images, marks).paint(shown,
                new Rectangle(event.x, event.y, event.width, event.height)));
        canvas.addListener(SWT.Paint, event -> FocusRing.paint(event.gc, canvas));
        canvas.addListener(SWT.Resize, event -> lay());
        canvas.addListener(SWT.Dispose, event -> {
            job.cancel();
            images.dispose();
        });
    }

    Canvas control() {
        return canvas;
    }

    DeskView view() {
        return view;
    }

    MarkList marks() {
        return marks;
    }

    Optional<TypesetLetter> shown() {
        return Optional.ofNullable(shown);
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
        view.zoom(factor);
        lay();
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
                .map(spots -> view.desk().area(spots.getFirst().sheet(), spots.getFirst().box()))
                .map(area -> new Rectangle(area.x() - view.left(), area.y() - view.top(), area.width(), area.height()));
    }

    /** Brings places into view, as far as they are not. */
    void reveal(List<Spot> spots) {
        if (!spots.isEmpty()) {
            view.reveal(view.desk().area(spots.getFirst().sheet(), spots.getFirst().box()));
            scrolled();
        }
    }

    void scrollBy(int pixels) {
        scrollTo(view.top() + pixels);
    }

    void scrollTo(int y) {
        view.scrollTo(y);
        scrolled();
    }

    private void scrolled() {
        canvas.redraw();
        printWhatIsNew();
    }

    /** Lays the sheets out for the room that there is. */
    private void lay() {
        view.lay(shown == null ? UNPRINTED : shown.sheets());
        canvas.redraw();
        printWhatIsNew();
    }

    private void printWhatIsNew() {
        boolean known = shown == null
                || images.painted(scale()).containsAll(view.near().stream().map(shown.sheets()::get).toList());
        if (!known) {
            print();
        }
    }

    private void print() {
        if (letter != null && !canvas.isDisposed()) {
            job.request(new Request(letter, scale(), view.near(), images.painted(scale())));
        }
    }

    /** Device pixels a point. */
    private double scale() {
        return view.desk().scale() * SheetImages.zoom(display) / 100;
    }

    private void printed(Result result) {
        DisplayThread.of(display).execute(() -> take(result));
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
}
