package org.casewright.workbench.forms;

import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Sizes that follow the font, so that nothing is cut where it is larger; on the display's thread. */
public final class Measures {

    /** Beside the text of a cell, on both sides together. */
    private static final int CELL_PADDING = 12;

    private Measures() {
    }

    /** Pixels of so many characters of usual width, in the font of a control. */
    public static int characters(Control control, int count) {
        GC gc = new GC(control);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * count);
        } finally {
            gc.dispose();
        }
    }

    /** Pixels of a line of text, in the font of a control. */
    public static int lineHeight(Control control) {
        GC gc = new GC(control);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    /** The width of a column that cuts none of some texts. */
    public static int column(Control table, String... texts) {
        GC gc = new GC(table);
        try {
            return CELL_PADDING + Stream.of(texts).mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }
}
