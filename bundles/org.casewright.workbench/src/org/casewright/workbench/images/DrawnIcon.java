package org.casewright.workbench.images;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/** A drawing of the bundle, which is turned into pixels once for each zoom, on any thread. */
final class DrawnIcon extends ImageDescriptor {

    private final String resource;
    private final Map<Integer, ImageData> drawn = new ConcurrentHashMap<>();

    /** @param resource its path in the bundle */
    DrawnIcon(String resource) {
        this.resource = resource;
    }

    @Override
    public ImageData getImageData(int zoom) {
        return (ImageData) drawn.computeIfAbsent(zoom, this::draw).clone();
    }

    private ImageData draw(int zoom) {
        URL url = DrawnIcon.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("The icon " + resource + " is not in the bundle.");
        }
        return createFromURL(url).getImageData(zoom);
    }
}
