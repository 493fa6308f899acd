package org.casewright.workbench.forms;

import java.util.List;
import java.util.Optional;

import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * What is wrong with a field, below it: an icon, the message, and the fixes as a link and by Ctrl+1. Takes no room while
 * nothing is wrong.
 */
final class FieldMark {

    private final FormContext context;
    private final Slot slot;
    private final Control field;
    private final Composite strip;
    private final Label icon;
    private final Link message;
    private Optional<String> problem = Optional.empty();
    private List<Fix> fixes = List.of();

    /** @param field what the mark is about; its parent has a grid of one column, and the mark is made below it */
    FieldMark(FormToolkit toolkit, FormContext context, Slot slot, Control field) {
        this.context = context;
        this.slot = slot;
        this.field = field;
        strip = toolkit.createComposite(field.getParent());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(strip);
        icon = toolkit.createLabel(strip, "");
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        message = new Link(strip, SWT.WRAP);
        toolkit.adapt(message, true, true);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(message);
        message.addListener(SWT.Selection, event -> offer());
        strip.setVisible(false);
        Runnable update = this::update;
        context.issues().addListener(update);
        slot.owner().addValueChangeListener(event -> update());
        field.addDisposeListener(event -> context.issues().removeListener(update));
        field.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == '1') {
                event.doit = false;
                offer();
            }
        });
    }

    /** What is wrong with what was typed itself, so that the case could not take it. */
    void problem(Optional<String> text) {
        if (!problem.equals(text)) {
            problem = text;
            update();
        }
    }

    void update() {
        if (strip.isDisposed()) {
            return;
        }
        List<Issue> issues = slot.element().map(context.issues()::at).orElse(List.of());
        Optional<Issue> first = issues.stream().findFirst();
        fixes = issues.stream().flatMap(issue -> issue.fixes().stream()).toList();
        if (problem.isPresent()) {
            show(Severity.ERROR, problem.get(), false);
        } else if (first.isPresent()) {
            show(first.get().severity(), messages(issues), !fixes.isEmpty());
        } else {
            hide();
        }
    }

    private static String messages(List<Issue> issues) {
        return String.join("\n", issues.stream().map(Issue::message).distinct().toList());
    }

    private void show(Severity severity, String text, boolean fixable) {
        icon.setImage(icon(severity).image());
        icon.setToolTipText(severity.word());
        String shown = text.replace("&", "&&").replace("<", "‹") + (fixable ? "  <a>Fix…</a>" : "");
        if (strip.isVisible() && shown.equals(message.getText())) {
            return;
        }
        message.setText(shown);
        message.setToolTipText(fixable ? "Ctrl+1 in the field offers the same" : null);
        place(true);
    }

    static Icons icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.ERROR;
            case WARNING -> Icons.WARNING;
            case INFO -> Icons.INFO;
        };
    }

    private void hide() {
        if (strip.isVisible()) {
            place(false);
        }
    }

    private void place(boolean visible) {
        strip.setVisible(visible);
        ((GridData) strip.getLayoutData()).exclude = !visible;
        Reflow.of(strip);
        if (visible && field.isFocusControl()) {
            FormToolkit.ensureVisible(strip);
        }
    }

    /** The fixes as a menu at the field. */
    private void offer() {
        if (fixes.isEmpty()) {
            return;
        }
        Menu menu = new Menu(field);
        for (Fix fix : fixes) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(fix.label());
            item.setImage(Icons.FIX.image());
            item.addListener(SWT.Selection, event -> apply(fix));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        Point below = field.toDisplay(0, field.getSize().y);
        menu.setLocation(below);
        menu.setVisible(true);
    }

    private void apply(Fix fix) {
        try {
            context.document().apply(fix);
        } catch (IllegalArgumentException e) {
            problem(Optional.of(e.getMessage()));
        }
    }
}
