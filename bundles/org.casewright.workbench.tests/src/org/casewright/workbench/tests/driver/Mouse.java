package org.casewright.workbench.tests.driver;

import org.eclipse.swt.graphics.Point;

/** The mouse: real events, at places of the screen. */
public final class Mouse {

    private static final int LEFT = 1;
    private static final int RIGHT = 3;
    private static final int WHEEL_UP = 4;
    private static final int WHEEL_DOWN = 5;

    private Mouse() {
    }

    public static void move(Point place) {
        Devices.send("mousemove " + place.x + " " + place.y);
    }

    public static void click(Point place) {
        move(place);
        Devices.send("click " + LEFT);
    }

    public static void rightClick(Point place) {
        move(place);
        Devices.send("click " + RIGHT);
    }

    public static void doubleClick(Point place) {
        move(place);
        Devices.send("click --repeat 2 --delay 40 " + LEFT);
    }

    /** Does something with the mouse while Ctrl is held. */
    public static void withCtrl(Runnable action) {
        Devices.send("keydown ctrl");
        try {
            action.run();
        } finally {
            Devices.send("keyup ctrl");
        }
    }

    /** Turns the wheel at a place by some notches: down where they are positive. */
    public static void scroll(Point place, int notches) {
        move(place);
        int direction = notches > 0 ? WHEEL_DOWN : WHEEL_UP;
        Devices.send("click --repeat " + Math.abs(notches) + " --delay 10 " + direction);
    }

    /** Presses the button where the pointer is, and holds it. */
    static void press() {
        Devices.send("mousedown " + LEFT);
    }

    /** Lets the button go. */
    static void release() {
        Devices.send("mouseup " + LEFT);
    }

    /** Presses the button at one place, moves to another by way of the middle, and lets go. */
    public static void drag(Point from, Point to) {
        move(from);
        press();
        move(new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
        move(to);
        release();
    }
}
