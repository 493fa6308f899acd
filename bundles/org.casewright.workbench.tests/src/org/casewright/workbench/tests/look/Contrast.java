package org.casewright.workbench.tests.look;

import org.eclipse.swt.graphics.RGB;

/** The contrast of two colours as the Web Content Accessibility Guidelines 2.2 define it, from 1 to 21. */
final class Contrast {

    /** What text of usual size needs. */
    static final double LEAST = 4.5;

    private Contrast() {
    }

    static double of(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
