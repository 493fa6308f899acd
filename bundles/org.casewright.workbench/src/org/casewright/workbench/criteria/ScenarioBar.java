package org.casewright.workbench.criteria;

import org.casewright.workbench.theme.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** One bar for all scenarios: green where all pass, and else red over the share of those that fail. It tells so in words. */
final class ScenarioBar extends Canvas {

    private static final int HEIGHT = 20;

    private int passed;
    private int all;

    ScenarioBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(this);
        setData("org.casewright.id", "scenarios.bar");
        addPaintListener(this::paint);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    void show(int passedNow, int allNow) {
        passed = passedNow;
        all = allNow;
        setToolTipText(words());
        redraw();
    }

    /** What the bar says. */
    String words() {
        if (all == 0) {
            return "No scenarios yet: write one with 'scenario' in a guideline file";
        }
        return passed == all ? "All " + all + " scenarios pass" : all - passed + " of " + all + " scenarios fail";
    }

    private void paint(PaintEvent event) {
        Rectangle area = getClientArea();
        event.gc.setBackground((all == 0 ? Palette.BORDER : Palette.MET).color());
        event.gc.fillRectangle(area);
        if (passed < all) {
            int failed = Math.max(HEIGHT, area.width * (all - passed) / all);
            event.gc.setBackground(Palette.NOT_MET.color());
            event.gc.fillRectangle(area.x, area.y, failed, area.height);
        }
        event.gc.setForeground((all == 0 ? Palette.TEXT : Palette.PAGE).color());
        int top = (area.height - event.gc.textExtent(words()).y) / 2;
        event.gc.drawText((all == 0 ? "" : passed == all ? "✓ " : "✗ ") + words(), 8, top, true);
    }
}
