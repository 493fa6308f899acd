package org.casewright.workbench.records.viewer;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * The images of the pages of a document at one scale, for one control: those that were drawn last, up to a number of
 * bytes. What is not there is drawn by a job, and then the control is painted again. For the display thread.
 */
final class PageImages {

    private static final int BYTES_OF_A_DOT = 4;

    private final Control control;
    private final long limit;
    private final Map<Integer, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> damaged = new HashSet<>();
    private long total;
    private OpenRecord record;
    private float scale = 1;

    PageImages(Control control, long limit) {
        this.control = control;
        this.limit = limit;
        control.addDisposeListener(event -> show(null));
    }

    /** Shows another document; null for none. */
    void show(OpenRecord opened) {
        record = opened;
        clear();
    }

    /** @param pixelsPerPoint of the widget; the screen may have more of them */
    void scale(double pixelsPerPoint) {
        float wanted = (float) (pixelsPerPoint * control.getMonitor().getZoom() / 100);
        if (wanted != scale) {
            scale = wanted;
            clear();
        }
    }

    /** What is to be drawn and lies elsewhere is forgotten. */
    void inSight(int first, int last) {
        record.keepOnly(this, first, last, scale);
    }

    /** The image of a page, to be drawn into the rectangle of the page; null while it is not there. */
    Image get(int page) {
        Image image = images.get(page);
        if (image == null && !damaged.contains(page)) {
            OpenRecord asked = record;
            float wanted = scale;
            record.draw(this, page, wanted, drawn -> {
                if (!control.isDisposed() && record == asked && scale == wanted) {
                    arrived(page, drawn);
                }
            });
        }
        return image;
    }

    private void arrived(int page, Optional<ImageData> drawn) {
        drawn.ifPresentOrElse(data -> put(page, new Image(control.getDisplay(), data)), () -> damaged.add(page));
        control.redraw();
    }

    private void put(int page, Image image) {
        dispose(images.put(page, image));
        total += bytes(image);
        Iterator<Image> eldest = images.values().iterator();
        while (total > limit && images.size() > 1) {
            Image old = eldest.next();
            eldest.remove();
            dispose(old);
        }
    }

    private void dispose(Image image) {
        if (image != null) {
            total -= bytes(image);
            image.dispose();
        }
    }

    private static long bytes(Image image) {
        Rectangle bounds = image.getBounds();
        return (long) bounds.width * bounds.height * BYTES_OF_A_DOT;
    }

    private void clear() {
        images.values().forEach(Image::dispose);
        images.clear();
        damaged.clear();
        total = 0;
    }
}
