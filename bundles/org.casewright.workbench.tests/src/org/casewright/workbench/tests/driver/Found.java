package org.casewright.workbench.tests.driver;

import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A widget that was found on the screen.
 *
 * @param <T> its type
 */
public final class Found<T extends Widget> {

    private final String name;
    private final T widget;

    Found(String name, T widget) {
        this.name = name;
        this.widget = widget;
    }

    /** The widget itself, for the display's thread only. */
    public T widget() {
        return widget;
    }

    /** Asks the widget something, on the display's thread. */
    public <A> A ask(Function<T, A> question) {
        return Ui.call(() -> question.apply(widget));
    }

    /** What can be read on it. */
    public String text() {
        return ask(Naming::text);
    }

    /** Waits until something holds of the widget. */
    public Found<T> until(String what, Predicate<T> condition) {
        Ui.until(name + " " + what, () -> condition.test(widget));
        return this;
    }

    /** Clicks into its middle, once it is enabled. */
    public Found<T> click() {
        until("to be enabled", Found::isEnabled);
        Mouse.click(ask(Places::middle));
        return this;
    }

    /** Clicks into it and waits until it has the focus. */
    public Found<T> focus() {
        click();
        return until("to have the focus", w -> w instanceof Control control && control.isFocusControl());
    }

    /** Puts the focus into it, selects all that it holds, and types a text over it. */
    public Found<T> enter(String text) {
        focus();
        Keyboard.press("M1+A");
        Keyboard.type(text);
        return this;
    }

    /** Where its middle is on the screen. */
    public Point middle() {
        return ask(Places::middle);
    }

    private static boolean isEnabled(Widget widget) {
        return switch (widget) {
            case ToolItem item -> item.isEnabled();
            case Control control -> control.isEnabled();
            default -> true;
        };
    }
}
