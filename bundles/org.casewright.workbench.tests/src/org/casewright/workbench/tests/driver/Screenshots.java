package org.casewright.workbench.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of the window with the dialogs over it, in {@code target/screenshots}. */
public final class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("casewright.screenshots", "target/screenshots"));

    private Screenshots() {
    }

    /**
     * Takes what is on the screen after all that waits to be drawn is drawn.
     *
     * @return the file {@code name.png}
     */
    public static Path take(String name) {
        Path file = folder().resolve(name + ".png");
        Ui.rest(); // else all that waits is one hold of the event loop
        untilDrawn();
        ImageData screen = Ui.call(Screenshots::screen);
        ImageLoader writer = new ImageLoader();
        writer.data = new ImageData[] {screen};
        writer.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** Where pictures and reports of a run are left. */
    static Path folder() {
        try {
            return Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has just been shown is drawn with the next frame, while the loop may rest already. */
    private static void untilDrawn() {
        List<Shell> shells = Ui.call(Widgets::shells);
        Set<Shell> waiting = new HashSet<>(shells);
        PaintListener drawn = event -> waiting.remove(event.widget);
        Ui.run(() -> shells.forEach(shell -> {
            shell.addPaintListener(drawn);
            shell.redraw();
        }));
        Ui.until("the windows to be drawn", () -> waiting.stream().allMatch(Shell::isDisposed));
        Ui.run(() -> shells.stream().filter(shell -> !shell.isDisposed())
                .forEach(shell -> shell.removePaintListener(drawn)));
    }

    private static ImageData screen() {
        Display display = Ui.display();
        while (display.readAndDispatch()) {
            display.update();
        }
        Rectangle area = display.getBounds().intersection(shells());
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static Rectangle shells() {
        return Widgets.shells().stream().map(Shell::getBounds).reduce(Rectangle::union)
                .orElseThrow(() -> new IllegalStateException("There is no window to take a picture of."));
    }
}
