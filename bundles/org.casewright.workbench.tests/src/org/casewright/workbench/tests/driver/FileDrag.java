package org.casewright.workbench.tests.driver;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A window of files beside the client's, from which some are dragged by the mouse. */
public final class FileDrag implements AutoCloseable {

    private static final int RIGHT_OF_THE_WINDOW = 1400;
    private static final int SIZE = 200;
    private static final int STEPS = 6;

    private final Shell window;
    private final Point start;
    private volatile boolean dragging;

    /** Opens the window, with the files in it. */
    public FileDrag(Path... files) {
        window = Ui.call(() -> open(Stream.of(files).map(Path::toString).toArray(String[]::new)));
        start = new Point(RIGHT_OF_THE_WINDOW + SIZE / 2, SIZE);
        Ui.until("the window of files to be there", () -> window.isVisible() && window.getBounds().contains(start));
    }

    private Shell open(String... names) {
        Shell shell = new Shell(Ui.display(), SWT.ON_TOP | SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBounds(RIGHT_OF_THE_WINDOW, SIZE / 2, SIZE, SIZE);
        Label icon = new Label(shell, SWT.NONE);
        icon.setText("Files");
        DragSource source = new DragSource(icon, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                dragging = true;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = names;
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragging = false;
            }
        });
        shell.open();
        return shell;
    }

    /** Takes the files over a place, step by step as a hand does, and holds them there; who takes them, tells so. */
    public void over(Point place) {
        Mouse.move(start);
        Mouse.press();
        for (int i = 1; i <= STEPS; i++) {
            Mouse.move(new Point(start.x - 8 * i, start.y));
        }
        Ui.until("the drag to begin", () -> dragging);
        for (int i = 1; i <= STEPS; i++) {
            Mouse.move(new Point(start.x + (place.x - start.x) * i / STEPS, start.y + (place.y - start.y) * i / STEPS));
        }
    }

    /** Lets them fall where they are. */
    public void drop() {
        Mouse.release();
        Ui.until("the drag to end", () -> !dragging);
    }

    /** Where a test failed, it holds the files still. */
    @Override
    public void close() {
        if (dragging) {
            drop();
        }
        Ui.run(window::dispose);
    }
}
