package org.casewright.workbench.tests.driver;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
        Mouse.click(middle());
        return this;
    }

    /** Clicks twice, as to open. */
    public Found<T> doubleClick() {
        Mouse.doubleClick(middle());
        return this;
    }

    /** Asks for its context menu. */
    public Found<T> rightClick() {
        Mouse.rightClick(middle());
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

    /** Where its middle is on the screen, once it stays where it is. */
    public Point middle() {
        AtomicReference<Point> before = new AtomicReference<>();
        return Ui.find(name + " to stay where it is", () -> {
            Point now = Places.middle(widget);
            return now.equals(before.getAndSet(now)) ? Optional.of(now) : Optional.empty();
        });
    }

    private static boolean isEnabled(Widget widget) {
        return switch (widget) {
            case ToolItem item -> item.isEnabled();
            case Control control -> control.isEnabled();
            default -> true;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
