package org.casewright.workbench.criteria;

import java.util.List;

import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.theme.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * One bar for all scenarios: green where all pass, red where one fails, amber where some cannot be run. It tells so in
 * words as well.
 */
final class ScenarioBar extends Canvas {

    private static final int PADDING = 6;
    private static final int MOST_NAMES = 3;

    private int passed;
    private int all;
    private List<String> leftOut = List.of();

    ScenarioBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Measures.lineHeight(this) + PADDING)
                .applyTo(this);
        setData(Field.ID, "scenarios.bar");
        addPaintListener(this::paint);
        Access.name(this, this::words);
        Access.role(this, ACC.ROLE_LABEL, "");
    }

    /** @param topicsLeftOut the topics with errors, whose scenarios are not run */
    void show(int passedNow, int allNow, List<String> topicsLeftOut) {
        passed = passedNow;
        all = allNow;
        leftOut = topicsLeftOut;
        setToolTipText(words());
        Access.changed(this);
        redraw();
    }

    /** What the bar says. */
    String words() {
        if (all == 0 && leftOut.isEmpty()) {
            return "No scenarios yet: write one with 'scenario' in a guideline file";
        }
        String result = passed == all ? "All " + all + " scenarios pass"
                : all - passed + " of " + all + " scenarios fail";
        return leftOut.isEmpty() ? result
                : result + "; because of errors, those of " + topics() + " are not run";
    }

    private String topics() {
        return leftOut.size() > MOST_NAMES ? leftOut.size() + " topics" : String.join(", ", leftOut);
    }

    private Palette colour() {
        if (passed < all) {
            return Palette.NOT_MET;
        }
        if (!leftOut.isEmpty()) {
            return Palette.NOT_DOCUMENTED;
        }
        return all == 0 ? Palette.BORDER : Palette.MET;
    }

    private String sign() {
        return switch (colour()) {
        case MET -> "✓ ";
        case NOT_MET -> "✗ ";
        case NOT_DOCUMENTED -> "! ";
        default -> "";
        };
    }

    private void paint(PaintEvent event) {
        Rectangle area = getClientArea();
        event.gc.setBackground(colour().color());
        event.gc.fillRectangle(area);
        event.gc.setForeground((colour() == Palette.BORDER ? Palette.TEXT : Palette.PAGE).color());
        int top = (area.height - event.gc.textExtent(words()).y) / 2;
        event.gc.drawText(sign() + words(), 8, top, true);
    }
}
