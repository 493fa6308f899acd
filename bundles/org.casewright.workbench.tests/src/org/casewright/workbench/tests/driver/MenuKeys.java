package org.casewright.workbench.tests.driver;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Chooses from menus by the keyboard: opens them, goes down to the item, and presses Enter. */
final class MenuKeys implements Listener, AutoCloseable {

    private static final int MOST_ITEMS = 60;

    /** Both are written and read on the display's thread. */
    private MenuItem armed;
    private int moves;

    MenuKeys() {
        Ui.run(() -> Ui.display().addFilter(SWT.Arm, this));
    }

    @Override
    public void handleEvent(Event event) {
        armed = (MenuItem) event.widget;
        moves++;
    }

    /** Opens a menu of the window's bar by its mnemonic. */
    void openBar(String name) {
        Keyboard.press("ALT+" + mnemonic(name));
        Ui.until("the menu " + name + " to open", () -> armed != null && !(isBar(armed)));
    }

    /** Goes to an item, and into its menu or, where it has none, chooses it. */
    void choose(String name) {
        for (int i = 0; i < MOST_ITEMS && !isArmed(name); i++) {
            int before = Ui.call(() -> moves);
            Keyboard.press("ARROW_DOWN");
            Ui.until("the menu to go on to its next item, looking for " + name, () -> moves > before);
        }
        if (!isArmed(name)) {
            throw new AssertionError("There is no enabled item " + name + " in the menu.");
        }
        Keyboard.press(Ui.call(() -> armed.getMenu() != null) ? "ARROW_RIGHT" : "CR");
    }

    @Override
    public void close() {
        Ui.run(() -> Ui.display().removeFilter(SWT.Arm, this));
    }

    private boolean isArmed(String name) {
        return Ui.call(() -> armed != null && !armed.isDisposed() && name.equals(Naming.text(armed)));
    }

    private static boolean isBar(MenuItem item) {
        return (item.getParent().getStyle() & SWT.BAR) != 0;
    }

    private static char mnemonic(String name) {
        return Ui.find("the menu " + name, () -> {
            Shell shell = Ui.display().getActiveShell();
            return shell == null || shell.getMenuBar() == null ? Optional.<Character>empty()
                    : Arrays.stream(shell.getMenuBar().getItems()).filter(item -> name.equals(Naming.text(item)))
                            .map(item -> item.getText().charAt(item.getText().indexOf('&') + 1)).findFirst();
        });
    }
}
