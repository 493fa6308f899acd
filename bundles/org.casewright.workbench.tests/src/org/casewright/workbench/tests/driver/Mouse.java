package org.casewright.workbench.tests.driver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The mouse: real events, at places of the screen. */
public final class Mouse {

    private static final int LEFT = 1;
    private static final int RIGHT = 3;

    private Mouse() {
    }

    /** Clicks into the middle of a control. */
    public static void click(Control control) {
        click(Ui.call(() -> Places.middle(control)));
    }

    public static void click(Point place) {
        press(place, LEFT, 1);
    }

    public static void rightClick(Point place) {
        press(place, RIGHT, 1);
    }

    public static void doubleClick(Point place) {
        press(place, LEFT, 2);
    }

    /** Presses the button at one place, moves to another by way of the middle, and lets go. */
    public static void drag(Point from, Point to) {
        Post.event(at(SWT.MouseMove, from, 0));
        Post.event(at(SWT.MouseDown, from, LEFT));
        Post.event(at(SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), 0));
        Post.event(at(SWT.MouseMove, to, 0));
        Post.event(at(SWT.MouseUp, to, LEFT));
    }

    private static void press(Point place, int button, int times) {
        Post.event(at(SWT.MouseMove, place, 0));
        for (int i = 0; i < times; i++) {
            Post.event(at(SWT.MouseDown, place, button));
            Post.event(at(SWT.MouseUp, place, button));
        }
    }

    private static Event at(int type, Point place, int button) {
        Event event = new Event();
        event.type = type;
        event.x = place.x;
        event.y = place.y;
        event.button = button;
        return event;
    }
}
