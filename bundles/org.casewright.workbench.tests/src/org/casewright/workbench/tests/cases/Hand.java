package org.casewright.workbench.tests.cases;

import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Ui;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The hand of a user in the fields of one case editor. */
final class Hand {

    private final Driver driver;
    private final CaseEditor editor;

    Hand(Driver driver, CaseEditor editor) {
        this.driver = driver;
        this.editor = editor;
    }

    /** Goes to the field of an element, as a click on its problem does. */
    <T extends Control> Found<T> go(Class<T> type, String element, String id) {
        Ui.run(() -> editor.reveal(element));
        return driver.find(type, id).until("to have the focus", Control::isFocusControl);
    }

    /** Types over what a field has, and waits until all of it has arrived. */
    Found<Text> type(String element, String id, String text) {
        Found<Text> field = go(Text.class, element, id);
        Keyboard.press("M1+A");
        Keyboard.type(text);
        return field.until("to have what was typed", typed -> typed.getText().equals(text));
    }
}
