package org.casewright.workbench.tests.driver;

import java.util.Map;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;

/** The keyboard: real key events, to what has the focus. */
public final class Keyboard {

    private static final Map<Integer, String> MODIFIERS = Map.of(SWT.CTRL, "ctrl", SWT.ALT, "alt", SWT.SHIFT, "shift");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("CR", "Return"), Map.entry("TAB", "Tab"),
            Map.entry("ESC", "Escape"), Map.entry("BS", "BackSpace"), Map.entry("DEL", "Delete"),
            Map.entry("SPACE", "space"), Map.entry("ARROW_UP", "Up"), Map.entry("ARROW_DOWN", "Down"),
            Map.entry("ARROW_LEFT", "Left"), Map.entry("ARROW_RIGHT", "Right"), Map.entry("PAGE_UP", "Prior"),
            Map.entry("PAGE_DOWN", "Next"), Map.entry("INSERT", "Insert"), Map.entry("HOME", "Home"),
            Map.entry("END", "End"), Map.entry(".", "period"), Map.entry(",", "comma"), Map.entry("/", "slash"),
            Map.entry("-", "minus"), Map.entry("+", "plus"), Map.entry("=", "equal"),
            Map.entry("NUMPAD_ADD", "KP_Add"), Map.entry("NUMPAD_SUBTRACT", "KP_Subtract"));

    /** What is no part of a run of text, for the device takes no escapes. */
    private static final Map<Character, String> KEYS = Map.of('\n', "Return", '\t', "Tab", '"', "quotedbl", '\\',
            "backslash");

    private Keyboard() {
    }

    /**
     * Presses keys as key bindings are written: {@code "M1+S"}, {@code "SHIFT+TAB"}, {@code "F2"}, {@code
     * "ARROW_DOWN"}.
     */
    public static void press(String keys) {
        KeyStroke stroke = parse(keys);
        StringBuilder names = new StringBuilder();
        MODIFIERS.forEach((mask, name) -> names.append((stroke.getModifierKeys() & mask) == 0 ? "" : name + "+"));
        Devices.send("key --clearmodifiers " + names + name(stroke.getNaturalKey(), keys));
    }

    /** Types a text, key by key; {@code \n} is Enter and {@code \t} Tab. */
    public static void type(String text) {
        StringBuilder run = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (KEYS.containsKey(c)) {
                typeRun(run);
                Devices.send("key " + KEYS.get(c));
            } else {
                run.append(c);
            }
        }
        typeRun(run);
    }

    private static void typeRun(StringBuilder run) {
        if (!run.isEmpty()) {
            Devices.send("type --delay 1 \"" + run + '"');
            run.setLength(0);
        }
    }

    private static KeyStroke parse(String keys) {
        try {
            return KeyStroke.getInstance(keys);
        } catch (ParseException e) {
            throw new IllegalArgumentException("No keys: " + keys, e);
        }
    }

    private static String name(int key, String keys) {
        String last = keys.endsWith("+") ? "+" : keys.substring(keys.lastIndexOf('+') + 1);
        return NAMES.getOrDefault(last, key >= 'A' && key <= 'Z' ? String.valueOf((char) (key - 'A' + 'a')) : last);
    }
}
