package org.casewright.workbench.tests.driver;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keyboard: real key events, to what has the focus. */
public final class Keyboard {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND};

    private Keyboard() {
    }

    /** Presses keys as key bindings are written: {@code "M1+S"}, {@code "SHIFT+TAB"}, {@code "F2"}, {@code "ARROW_DOWN"}. */
    public static void press(String keys) {
        try {
            KeyStroke stroke = KeyStroke.getInstance(keys);
            press(stroke.getModifierKeys(), stroke.getNaturalKey());
        } catch (ParseException e) {
            throw new IllegalArgumentException("No keys: " + keys, e);
        }
    }

    /** Types a text, key by key; {@code \n} is Enter and {@code \t} Tab. */
    public static void type(String text) {
        text.codePoints().forEach(c -> press(0, c == '\n' ? SWT.CR : c));
    }

    private static void press(int modifiers, int key) {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyDown, modifier);
            }
        }
        post(SWT.KeyDown, key);
        post(SWT.KeyUp, key);
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyUp, modifier);
            }
        }
    }

    private static void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        Post.event(event);
    }
}
