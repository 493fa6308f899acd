package org.casewright.workbench.wizards;

import java.util.function.Consumer;

import org.casewright.model.PartialDate;
import org.casewright.workbench.drop.FieldDrop;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.forms.Field;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page of labelled fields. It says at each change what is still wrong, and can be finished when nothing is. */
abstract class FieldsPage extends WizardPage {

    /** How dates are written. */
    static final DateConversion DATES = new DateConversion();

    /** A label, a field, and what may stand behind it. */
    static final int COLUMNS = 3;

    private final int fields;

    FieldsPage(String name, String title, String description) {
        this(name, title, description, 1);
    }

    /** @param fields how many stand beside each other */
    FieldsPage(String name, String title, String description, int fields) {
        super(name, title, null);
        this.fields = fields;
        setDescription(description);
    }

    @Override
    public final void createControl(Composite parent) {
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(fields * COLUMNS).margins(12, 12).spacing(8, 8).applyTo(grid);
        createFields(grid);
        setControl(grid);
        Dialog.applyDialogFont(grid);
        setPageComplete(problem() == null);
    }

    /** Makes the fields in a grid of {@link #COLUMNS} for each that stands in a line. */
    abstract void createFields(Composite parent);

    /** What is wrong, and what to do about it; null where nothing is. */
    abstract String problem();

    /** What is worth knowing although nothing is wrong; null for nothing. */
    String hint() {
        return null;
    }

    final void check() {
        String problem = problem();
        setErrorMessage(problem);
        setMessage(problem == null ? hint() : null, WARNING);
        setPageComplete(problem == null);
    }

    final Text text(Composite parent, String label, String id, String value) {
        label(parent, label);
        Text text = FieldDrop.on(new Text(parent, SWT.BORDER));
        text.setText(value);
        span(text, id, COLUMNS - 1);
        Access.name(text, label);
        text.addListener(SWT.Modify, event -> check());
        text.addListener(SWT.FocusIn, event -> text.selectAll()); // what is typed takes the place of a default
        return text;
    }

    final Combo combo(Composite parent, String label, String id, String chosen, String... choices) {
        label(parent, label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(choices);
        combo.setText(chosen);
        span(combo, id, COLUMNS - 1);
        Access.name(combo, label);
        combo.addListener(SWT.Selection, event -> check());
        return combo;
    }

    final Button checkbox(Composite parent, String label, String id, boolean on) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setSelection(on);
        span(button, id, COLUMNS);
        button.addListener(SWT.Selection, event -> check());
        return button;
    }

    /** A folder on disk, with a button to look for it. */
    final Text folder(Composite parent, String label, String id, String value) {
        label(parent, label);
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        span(text, id, 1);
        Access.name(text, label);
        text.addListener(SWT.Modify, event -> check());
        button(parent, "Browse\u2026", event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
            dialog.setFilterPath(text.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
        return text;
    }

    final Button button(Composite parent, String label, Consumer<Object> action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, action::accept);
        setButtonLayoutData(button);
        return button;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static void span(Control control, String id, int columns) {
        control.setData(Field.ID, id);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.CENTER).applyTo(control);
    }

    /** Whether a text is a date as the case editor takes it, or nothing. */
    static boolean isDateOrBlank(String text) {
        return text.isBlank() || date(text) != null;
    }

    /** A date as the case editor takes it, or null where the text is none. */
    static PartialDate date(String text) {
        try {
            return DATES.parse(DATES.complete(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What was entered the last time, or else the default. */
    final String remembered(String key, String byDefault) {
        IDialogSettings settings = getWizard().getDialogSettings();
        String value = settings == null ? null : settings.get(key);
        return value == null ? byDefault : value;
    }

    final void remember(String key, String value) {
        IDialogSettings settings = getWizard().getDialogSettings();
        if (settings != null) {
            settings.put(key, value);
        }
    }
}
