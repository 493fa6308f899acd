package org.casewright.workbench.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.workbench.images.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What is wrong with a field, below it, with the fixes as a link and by Ctrl+1. */
final class FieldMark {

    private final FormContext context;
    private final Slot slot;
    private final Control field;
    private final Supplier<MarkStrip> newStrip;
    private MarkStrip strip;
    private Optional<String> problem = Optional.empty();
    private List<Fix> fixes = List.of();

    /** @param field what the mark is about; its parent has a grid of one column, and the mark is made below it */
    FieldMark(FormToolkit toolkit, FormContext context, Slot slot, Control field) {
        this.context = context;
        this.slot = slot;
        this.field = field;
        newStrip = () -> new MarkStrip(toolkit, field.getParent(), this::offer);
        Runnable update = this::update;
        context.issues().addListener(update);
        slot.owner().addValueChangeListener(event -> update());
        field.addDisposeListener(event -> context.issues().removeListener(update));
    }

    /** The fixes are offered by Ctrl+1 while a control has the focus. */
    void hear(Control control) {
        control.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == '1') {
                event.doit = false;
                offer();
            }
        });
        update();
    }

    /** What is wrong with what was typed itself, so that the case could not take it. */
    void problem(Optional<String> text) {
        if (!problem.equals(text)) {
            problem = text;
            update();
        }
    }

    private void update() {
        if (field.isDisposed()) {
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

    /** Most fields never have a mark: it is made when it is first needed. */
    private void show(Severity severity, String text, boolean fixable) {
        if (strip == null) {
            strip = newStrip.get();
        }
        strip.show(severity, text, fixable, field.isFocusControl());
    }

    private void hide() {
        if (strip != null) {
            strip.hide();
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
