package org.casewright.workbench.records.timeline;

import org.casewright.workbench.records.timeline.TimelineLayout.Band;
import org.casewright.workbench.records.timeline.TimelineLayout.Placed;
import org.casewright.workbench.records.viewer.Shades;
import org.casewright.workbench.records.viewer.Tone;
import org.casewright.workbench.theme.FocusRing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws lanes, axis, entries and lines. */
final class TimelinePainter {

    private final TimelineCanvas canvas;
    private final int fontHeight;
    private int names;

    TimelinePainter(TimelineCanvas canvas) {
        this.canvas = canvas;
        GC gc = new GC(canvas);
        fontHeight = gc.getFontMetrics().getHeight();
        for (Lane lane : Lane.values()) {
            names = Math.max(names, gc.textExtent(lane.label()).x + 20);
        }
        gc.dispose();
    }

    int rowHeight() {
        return fontHeight + 8;
    }

    int axisHeight() {
        return 2 * fontHeight + 10;
    }

    int namesWidth() {
        return names;
    }

    void paint(GC gc) {
        Shades palette = Shades.of(canvas.getParent());
        Rectangle view = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(view);
        if (canvas.timeline().isEmpty()) {
            paintEmpty(gc, view, palette);
        } else {
            Rectangle field = canvas.field();
            paintBands(gc, view, field, palette);
            gc.setClipping(field.x, 0, field.width, view.height);
            paintAxis(gc, field, palette);
            gc.setClipping(field);
            canvas.placed().stream().filter(one -> isInSight(one, field))
                    .forEach(one -> paintEntry(gc, one, field, palette));
            gc.setClipping((Rectangle) null);
        }
        FocusRing.paint(gc, canvas);
    }

    private boolean isInSight(Placed one, Rectangle field) {
        return one.right() >= canvas.scroll().left() && one.x() <= canvas.scroll().left() + field.width
                && one.y() + rowHeight() >= canvas.scroll().top() && one.y() <= canvas.scroll().top() + field.height;
    }

    private void paintEmpty(GC gc, Rectangle view, Shades palette) {
        gc.setForeground(palette.quiet());
        String words = "Nothing has a date yet. Records and findings appear here as soon as they are dated.";
        Point size = gc.textExtent(words);
        gc.drawText(words, Math.max(8, (view.width - size.x) / 2), (view.height - size.y) / 2, true);
    }

    private void paintBands(GC gc, Rectangle view, Rectangle field, Shades palette) {
        boolean shaded = false;
        for (Band band : canvas.layout0().bands()) {
            int y = field.y + band.y() - canvas.scroll().top();
            gc.setClipping(0, field.y, view.width, field.height);
            if (shaded) {
                gc.setAlpha(palette.dark() ? 60 : 90);
                gc.setBackground(palette.desk());
                gc.fillRectangle(0, y, view.width, band.height());
                gc.setAlpha(255);
            }
            gc.setForeground(palette.ink());
            gc.drawText(band.lane().label(), 8, y + 9, true);
            shaded = !shaded;
        }
        gc.setClipping((Rectangle) null);
    }

    private void paintAxis(GC gc, Rectangle field, Shades palette) {
        gc.setForeground(palette.edge());
        gc.drawLine(field.x, field.y - 1, field.x + field.width, field.y - 1);
        for (TimeScale.Tick tick : canvas.scale().ticks(canvas.timeline().end())) {
            int x = field.x + tick.x() - canvas.scroll().left();
            gc.setForeground(palette.edge());
            gc.setAlpha(120);
            gc.drawLine(x, field.y - 4, x, field.y + field.height);
            gc.setAlpha(255);
            gc.setForeground(palette.quiet());
            gc.drawText(tick.label(), x + 3, field.y - fontHeight - 4, true);
        }
        int taken = Integer.MIN_VALUE;
        for (TimelineLine line : canvas.timeline().lines()) {
            taken = paintLine(gc, line, field, palette, taken);
        }
    }

    /** Returns where its label ends, so that the next label does not stand on it. */
    private int paintLine(GC gc, TimelineLine line, Rectangle field, Shades palette, int taken) {
        int x = field.x + canvas.scale().x(line.day()) - canvas.scroll().left();
        gc.setForeground(palette.accent());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(1);
        gc.drawLine(x, fontHeight + 4, x, field.y + field.height);
        gc.setLineStyle(SWT.LINE_SOLID);
        int width = gc.textExtent(line.label()).x;
        int left = Math.max(taken + 8, Math.min(x - width / 2, field.x + field.width - width - 4));
        gc.drawText(line.label(), left, 2, true);
        return left + width;
    }

    private void paintEntry(GC gc, Placed one, Rectangle field, Shades palette) {
        int x = one.x() - canvas.scroll().left() + field.x;
        int y = one.y() - canvas.scroll().top() + field.y;
        int height = rowHeight();
        Color tone = tone(one.entry().lane(), palette);
        boolean selected = one.entry().element().equals(canvas.selected());
        if (selected) {
            gc.setBackground(palette.accent());
            gc.setAlpha(palette.dark() ? 70 : 40);
            gc.fillRoundRectangle(x - 3, y, one.right() - one.x() + 6, height - 1, 6, 6);
            gc.setAlpha(255);
        }
        paintShape(gc, one, x, y, tone);
        gc.setForeground(one.entry().quiet() ? palette.quiet() : palette.ink());
        int labelX = one.labelX() - canvas.scroll().left() + field.x;
        gc.setClipping(field.intersection(new Rectangle(labelX, y, one.labelWidth() + 1, height)));
        gc.drawText(one.entry().label(), labelX, y + 3, true);
        gc.setClipping(field);
    }

    /**
     * A day is a dot, an absence a ring, a vague date a dashed span, a duration a bar with an open end if it goes on.
     */
    private void paintShape(GC gc, Placed one, int x, int y, Color tone) {
        int middle = y + rowHeight() / 2;
        gc.setBackground(tone);
        gc.setForeground(tone);
        gc.setLineWidth(2);
        if (one.entry().isPoint()) {
            int size = TimelineLayout.POINT - 2;
            if (one.entry().quiet()) {
                gc.drawOval(x, middle - size / 2, size, size);
            } else {
                gc.fillOval(x, middle - size / 2, size, size);
            }
        } else if (one.entry().isDuration()) {
            gc.setAlpha(70);
            gc.fillRoundRectangle(x, y + 2, one.width(), rowHeight() - 5, 6, 6);
            gc.setAlpha(255);
            gc.fillRectangle(x, y + 2, 3, rowHeight() - 5);
            if (!one.entry().ongoing()) {
                gc.fillRectangle(x + one.width() - 3, y + 2, 3, rowHeight() - 5);
            }
        } else {
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(x, middle, x + one.width(), middle);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.drawLine(x, middle - 4, x, middle + 4);
            gc.drawLine(x + one.width(), middle - 4, x + one.width(), middle + 4);
        }
        gc.setLineWidth(1);
    }

    private static Color tone(Lane lane, Shades palette) {
        Tone tone = switch (lane) {
        case REQUESTS, RECORDS -> Tone.NEUTRAL;
        case SYMPTOMS -> Tone.SYMPTOM;
        case EXAMINATIONS -> Tone.EXAMINATION;
        case DIAGNOSES -> Tone.DIAGNOSIS;
        case TREATMENTS -> Tone.TREATMENT;
        case MEDICATIONS -> Tone.MEDICATION;
        };
        RGB rgb = tone.rgb();
        return palette.dark() ? new Color(lighter(rgb.red), lighter(rgb.green), lighter(rgb.blue)) : new Color(rgb);
    }

    private static int lighter(int part) {
        return part + (255 - part) * 45 / 100;
    }
}
