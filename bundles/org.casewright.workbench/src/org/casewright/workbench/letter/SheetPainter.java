package org.casewright.workbench.letter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Paints sheets as they will be printed. Takes some tens of milliseconds a sheet: never on the display thread. */
final class SheetPainter {

    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int DEPTH = 24;

    private SheetPainter() {
    }

    /**
     * Paints some sheets of a letter.
     *
     * @param scale pixels a point
     */
    static Map<Integer, ImageData> paint(TypesetLetter letter, Set<Integer> sheets, double scale) throws IOException {
        Map<Integer, ImageData> painted = new LinkedHashMap<>();
        if (sheets.isEmpty()) {
            return painted;
        }
        try (PDDocument document = Loader.loadPDF(letter.pdf())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int sheet : sheets) {
                painted.put(sheet, data(renderer.renderImage(sheet, (float) scale, ImageType.RGB)));
            }
        }
        return painted;
    }

    private static ImageData data(BufferedImage image) {
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), DEPTH, RGB);
        int[] line = new int[data.width];
        for (int y = 0; y < data.height; y++) {
            image.getRGB(0, y, data.width, 1, line, 0, data.width);
            data.setPixels(0, y, data.width, line, 0);
        }
        return data;
    }
}
