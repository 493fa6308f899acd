package org.casewright.workbench.wizards;

import java.util.Optional;

import org.eclipse.swt.widgets.Text;

/** A field with a default, which gives way to a better one until the user has typed something else. */
final class OfferedText {

    private final Text field;
    private final String byDefault;
    private String offered;

    /** @param field has its default already */
    OfferedText(Text field) {
        this.field = field;
        byDefault = field.getText();
        offered = byDefault;
    }

    /** What stands in the field, without blanks around it. */
    String text() {
        return field.getText().strip();
    }

    void focus() {
        field.setFocus();
        field.selectAll();
    }

    /** Whether the user has typed. */
    boolean isTyped() {
        return !field.getText().equals(offered);
    }

    /** Puts a value into the field where the user has not typed; the default where there is none. */
    void offer(Optional<String> value) {
        boolean typed = isTyped();
        offered = value.orElse(byDefault);
        if (!typed && !field.getText().equals(offered)) {
            field.setText(offered);
        }
    }
}
