package org.casewright.workbench.tests.driver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Another window beside the client's, from which files or words are dragged by the mouse. */
public final class Drag implements AutoCloseable {

    private static final int RIGHT_OF_THE_WINDOW = 1400;
    private static final int SIZE = 200;
    private static final int STEPS = 6;
    private static final Duration UNANSWERED = Duration.ofMillis(200);

    private final Shell window;
    private final Point start;
    private volatile boolean dragging;

    private Drag(Transfer kind, Object dragged) {
        window = Ui.call(() -> open(kind, dragged));
        start = new Point(RIGHT_OF_THE_WINDOW + SIZE / 2, SIZE);
        Ui.until("the other window to be there", () -> window.isVisible() && window.getBounds().contains(start));
    }

    /** Opens a window of files. */
    public static Drag ofFiles(Path... files) {
        return new Drag(FileTransfer.getInstance(), Stream.of(files).map(Path::toString).toArray(String[]::new));
    }

    /** Opens a window of words. */
    public static Drag ofText(String words) {
        return new Drag(TextTransfer.getInstance(), words);
    }

    private Shell open(Transfer kind, Object dragged) {
        // Of the window in front: a dialog keeps the mouse from every other of ours, though not from those of others.
        Shell shell = new Shell(Ui.display().getActiveShell(), SWT.ON_TOP | SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBounds(RIGHT_OF_THE_WINDOW, SIZE / 2, SIZE, SIZE);
        Label icon = new Label(shell, SWT.NONE);
        icon.setText("Drag me");
        DragSource source = new DragSource(icon, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        source.setTransfer(kind);
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                dragging = true;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = dragged;
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragging = false;
            }
        });
        shell.open();
        return shell;
    }

    /** Takes it over a control, step by step as a hand does, and holds it there till the control has noticed. */
    public void over(Found<? extends Control> control) {
        Point place = control.middle();
        BlockingQueue<Boolean> noticed = new LinkedBlockingQueue<>();
        control.ask(shown -> listen(target(shown), noticed));
        Mouse.move(start);
        Mouse.press();
        for (int i = 1; i <= STEPS; i++) {
            Mouse.move(new Point(start.x - 8 * i, start.y));
        }
        Ui.until("the drag to begin", () -> dragging);
        for (int i = 1; i <= STEPS; i++) {
            Mouse.move(new Point(start.x + (place.x - start.x) * i / STEPS, start.y + (place.y - start.y) * i / STEPS));
        }
        // GTK forgets a movement that comes before the one before it is answered; a hand is never quite still.
        long tries = Ui.PATIENCE.dividedBy(UNANSWERED);
        for (int i = 1; !within(UNANSWERED, noticed); i++) {
            assertTrue(i < tries, "What is held over " + control + " is not noticed");
            Mouse.move(new Point(place.x + i % 2, place.y));
        }
    }

    private static boolean within(Duration time, BlockingQueue<Boolean> noticed) {
        try {
            return noticed.poll(time.toMillis(), TimeUnit.MILLISECONDS) != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while something is held over a control", e);
        }
    }

    private static DropTarget target(Control control) {
        return control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target ? target : target(control.getParent());
    }

    private static boolean listen(DropTarget target, BlockingQueue<Boolean> noticed) {
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                noticed.add(true);
            }
        });
        return true;
    }

    /** Lets it fall where it is. */
    public void drop() {
        Mouse.release();
        Ui.until("the drag to end", () -> !dragging);
    }

    /** Where a test failed, it is held still. Keys go to the client again afterwards. */
    @Override
    public void close() {
        if (dragging) {
            drop();
        }
        Ui.run(window::dispose);
        Ui.until("the client to have the focus back", () -> Ui.display().getActiveShell() != null);
    }
}
