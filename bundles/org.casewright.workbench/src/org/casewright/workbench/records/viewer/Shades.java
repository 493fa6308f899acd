package org.casewright.workbench.records.viewer;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours of what we draw ourselves, for the theme that a control has got. Colors need no disposal. */
public record Shades(boolean dark, Color desk, Color paper, Color edge, Color ink, Color quiet, Color accent) {

    /** The colours that go with the background of a control. */
    public static Shades of(Control control) {
        RGB background = control.getBackground().getRGB();
        boolean dark = luminance(background) < 0.4;
        return dark
                ? new Shades(true, color(0x1B1F24), color(0xF4F4F2), color(0x0B0D10), color(0xE5E7EB), color(0x9CA3AF),
                        color(0x2DD4BF))
                : new Shades(false, color(0xE7EAEE), color(0xFFFFFF), color(0xC3C9D1), color(0x1F2937),
                        color(0x5B6472), color(0x0F766E));
    }

    private static double luminance(RGB rgb) {
        return (0.2126 * rgb.red + 0.7152 * rgb.green + 0.0722 * rgb.blue) / 255;
    }

    /** A colour written as 0xRRGGBB. */
    public static Color color(int rgb) {
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
