package org.casewright.workbench.tests.driver;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Fills a form in by the keyboard alone, going from field to field by Tab. A field is known by its id. */
public final class FormKeys {

    private static final int MOST_FIELDS = 120;

    private final Driver driver;

    public FormKeys(Driver driver) {
        this.driver = driver;
    }

    /** Goes on until a field has the focus. */
    public void to(String id) {
        to(id, id::equals);
    }

    private void to(String what, Predicate<String> fits) {
        for (int i = 0; i < MOST_FIELDS && !fits.test(focus()); i++) {
            Control before = Ui.call(() -> Ui.display().getFocusControl());
            for (int stop = stops(before); stop > 0; stop--) {
                Keyboard.press("TAB");
            }
            Ui.until("the focus to go on from " + focus() + ", looking for " + what,
                    () -> Ui.display().getFocusControl() != before);
        }
        if (!fits.test(focus())) {
            throw new AssertionError("Nobody comes to the field " + what + " by Tab.");
        }
    }

    /** In a text with several links each of them is a stop. */
    private static int stops(Control control) {
        return control instanceof Link link ? Ui.call(() -> Math.max(1, link.getText().split("<a", -1).length - 1)) : 1;
    }

    /** The id of what has the focus; empty where it has none. */
    private static String focus() {
        return Ui.call(() -> {
            Control control = Ui.display().getFocusControl();
            return control == null ? "" : Objects.toString(control.getData(Naming.ID), "");
        });
    }

    private static <T extends Control> T focused(Class<T> type) {
        return Ui.call(() -> type.cast(Ui.display().getFocusControl()));
    }

    /** Types over what a field has. */
    public void type(String id, String text) {
        to(id);
        Text field = focused(Text.class);
        Keyboard.press("M1+A");
        Keyboard.press("DEL");
        Keyboard.type(text);
        Ui.until(id + " to have what was typed", () -> field.getText().equals(text));
    }

    /** Pastes a text over what a field has. */
    public void paste(String id, String text) {
        to(id);
        Text field = focused(Text.class);
        Copied.text(text);
        Keyboard.press("M1+A");
        Keyboard.press("M1+V");
        Ui.until(id + " to have what was pasted", () -> field.getText().equals(text));
    }

    /** Goes up or down to one of the items of a choice. */
    public void choose(String id, String item) {
        to(id);
        Combo combo = focused(Combo.class);
        int wanted = Ui.call(() -> List.of(combo.getItems()).indexOf(item));
        if (wanted < 0) {
            throw new AssertionError("There is no " + item + " in " + id);
        }
        for (int now = index(combo); now != wanted; now = index(combo)) {
            int before = now;
            Keyboard.press(now < wanted ? "ARROW_DOWN" : "ARROW_UP");
            Ui.until(id + " to go on to " + item, () -> combo.getSelectionIndex() != before);
        }
    }

    private static int index(Combo combo) {
        return Ui.call(combo::getSelectionIndex);
    }

    /** Types the beginning of a concept and takes the one of its name from the list. */
    public void concept(String id, String typed, String name) {
        to(id);
        Text field = focused(Text.class);
        Keyboard.press("M1+A");
        Keyboard.type(typed);
        Table list = driver.find("the list with " + name, Table.class, table -> table.getShell() != field.getShell()
                && rows(table).stream().anyMatch(row -> isOf(row, name))).widget();
        while (!Ui.call(() -> isOf(rows(list).get(list.getSelectionIndex()), name))) {
            int before = Ui.call(list::getSelectionIndex);
            Keyboard.press("ARROW_DOWN");
            Ui.until("the list to go on to " + name, () -> list.getSelectionIndex() != before);
        }
        Keyboard.press("CR");
        Ui.until(id + " to have " + name, () -> field.getText().equals(name) && field.isFocusControl());
    }

    private static List<String> rows(Table list) {
        return IntStream.range(0, list.getItemCount()).mapToObj(i -> list.getItem(i).getText()).toList();
    }

    private static boolean isOf(String row, String concept) {
        return row.startsWith(concept + "  ");
    }

    /** Adds a row to a table. */
    public void add(String id) {
        to(id);
        Table table = focused(Table.class);
        int rows = Ui.call(table::getItemCount);
        Keyboard.press("INSERT");
        Ui.until(id + " to have another row", () -> table.getItemCount() > rows);
    }

    /** Checks a box. */
    public void check(String id) {
        to(id);
        Button box = focused(Button.class);
        Keyboard.press("SPACE");
        Ui.until(id + " to be checked", box::getSelection);
    }

    /** Chooses one of several buttons, whose ids begin alike. */
    public void radio(String group, String button) {
        to(group, id -> id.startsWith(group + "."));
        while (!focus().equals(group + "." + button)) {
            String before = focus();
            Keyboard.press("ARROW_RIGHT");
            Ui.until("the focus to go on to " + button, () -> !focus().equals(before));
        }
        Button chosen = focused(Button.class);
        Keyboard.press("SPACE");
        Ui.until(button + " to be chosen", chosen::getSelection);
    }

    /** Presses a button. */
    public void press(String id) {
        to(id);
        focused(Button.class);
        Keyboard.press("SPACE");
    }
}
