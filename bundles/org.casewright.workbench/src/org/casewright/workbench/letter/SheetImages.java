package org.casewright.workbench.letter;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;

/** The images of sheets at one scale, by what the sheets look like; those that are no longer needed are disposed. */
final class SheetImages {

    private final Map<Sheet, Image> images = new HashMap<>();
    private double scale;

    /** The sheets that there are images of, at this scale. */
    Set<Sheet> painted(double wanted) {
        return wanted == scale ? Set.copyOf(images.keySet()) : Set.of();
    }

    /** The image of a sheet; null where there is none yet. */
    Image of(Sheet sheet) {
        return images.get(sheet);
    }

    /** Takes over what was painted. Images of an older scale stay until those of the new one are there. */
    void take(TypesetJob.Result result, Display display) {
        if (result.scale() != scale && !result.images().isEmpty()) {
            dispose();
            scale = result.scale();
        }
        images.entrySet().removeIf(entry -> {
            boolean needless = !result.letter().sheets().contains(entry.getKey());
            if (needless) {
                entry.getValue().dispose();
            }
            return needless;
        });
        result.images().forEach((sheet, data) -> {
            Image before = images.put(result.letter().sheets().get(sheet), image(data, display));
            if (before != null) {
                before.dispose();
            }
        });
    }

    /** Crisp at the display's zoom: the data has as many pixels as the screen will show. */
    private static Image image(ImageData data, Display display) {
        int zoom = zoom(display);
        ImageDataProvider provider = wanted -> {
            if (wanted == zoom) {
                return data;
            }
            return wanted == 100
                    ? data.scaledTo(Math.max(1, data.width * 100 / zoom), Math.max(1, data.height * 100 / zoom))
                    : null;
        };
        return new Image(display, provider);
    }

    /** Device pixels for a hundred of those that SWT counts in. */
    static int zoom(Display display) {
        return Math.round(display.getPrimaryMonitor().getZoom());
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
