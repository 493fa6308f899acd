package org.casewright.workbench.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.casewright.engine.rules.Kind;
import org.eclipse.core.databinding.observable.value.SelectObservableValue;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * Makes the fields of a form: a label to the left, the control, and below it what is wrong. The parents have a grid
 * whose number of columns is even.
 */
public final class Fields {

    private final FormContext context;
    private final FieldWidgets widgets;
    private final List<Field> all = new ArrayList<>();

    public Fields(FormToolkit toolkit, FormContext context) {
        this(toolkit, context, FieldWidgets.WIDTH);
    }

    /** @param labelWidth in characters; longer labels wrap */
    public Fields(FormToolkit toolkit, FormContext context, int labelWidth) {
        this.context = context;
        this.widgets = new FieldWidgets(toolkit, context, labelWidth);
    }

    /** The field of an element, the innermost that shows it; empty where none does. */
    public Optional<Field> of(String element) {
        return all.stream().filter(field -> field.shows(element)).max(Comparator.comparingInt(Field::depth));
    }

    /** A line of text that stands for a value. */
    public Field text(Composite parent, String label, Slot slot, Conversion conversion) {
        Text text = widgets.line(parent, label, conversion.hint());
        new TextBinding(context, slot, text, conversion, widgets.mark(slot, text)).bind();
        return field(slot, text, label);
    }

    /** A text of several lines. */
    public Field lines(Composite parent, String label, Slot slot, int lines) {
        Text text = widgets.lines(parent, label, lines);
        new TextBinding(context, slot, text, Conversions.TEXT, widgets.mark(slot, text)).bind();
        return field(slot, text, label);
    }

    /** One of the values of an enumeration. */
    public Field choice(Composite parent, String label, Slot slot) {
        Combo combo = widgets.combo(parent, label);
        Choices choices = Choices.of((EEnum) slot.feature().getEType());
        combo.setItems(choices.labels());
        FieldMark mark = widgets.mark(slot, combo);
        context.bindings().bindValue(WidgetProperties.comboSelection().observe(combo), slot.value(),
                new EditStrategy<>(context.document(), slot, choices::value, mark::problem),
                new ShowStrategy<>(choices::label));
        return field(slot, combo, label);
    }

    /** One of the other parts of the case, or none. */
    public Field reference(Composite parent, String label, Slot slot, ReferenceChoices choices) {
        Combo combo = widgets.combo(parent, label);
        FieldMark mark = widgets.mark(slot, combo);
        choices.fill(combo, context.document(), slot);
        context.bindings().bindValue(WidgetProperties.comboSelection().observe(combo), slot.value(),
                new EditStrategy<>(context.document(), slot, choices::value, mark::problem),
                new ShowStrategy<>(choices::label));
        return field(slot, combo, label);
    }

    /** A yes or no. */
    public Field check(Composite parent, String label, Slot slot) {
        Button button = widgets.check(parent, label);
        FieldMark mark = widgets.mark(slot, button);
        context.bindings().bindValue(WidgetProperties.buttonSelection().observe(button), slot.value(),
                new EditStrategy<>(context.document(), slot, value -> value, mark::problem),
                new ShowStrategy<>(value -> Boolean.TRUE.equals(value)));
        return field(slot, button, label);
    }

    /** One of the few values of an enumeration, all of them in sight. */
    public Field radio(Composite parent, String label, Slot slot) {
        Choices choices = Choices.of((EEnum) slot.feature().getEType());
        Composite row = widgets.row(parent, label, choices.values().size());
        SelectObservableValue<Object> selected = new SelectObservableValue<>();
        for (Enumerator value : choices.values()) {
            Button button = widgets.radio(row, choices.label(value));
            button.setData(Field.ID, Field.id(slot) + "." + value.getName().toLowerCase(Locale.ROOT));
            Access.name(button, label + ": " + choices.label(value));
            selected.addOption(value, WidgetProperties.buttonSelection().observe(button));
        }
        FieldMark mark = widgets.mark(slot, row);
        context.bindings().bindValue(selected, slot.value(),
                new EditStrategy<>(context.document(), slot, value -> value, mark::problem),
                new ShowStrategy<>(value -> value));
        return field(slot, row, label);
    }

    /** Whether a part of the case is there at all. */
    public Field presence(Composite parent, String label, Slot slot) {
        Button button = widgets.wideCheck(parent, label);
        EReference part = (EReference) slot.feature();
        FieldMark mark = widgets.mark(slot, button);
        context.bindings().bindValue(WidgetProperties.buttonSelection().observe(button), slot.value(),
                new EditStrategy<Boolean>(context.document(), slot, there -> there
                        ? EcoreUtil.create(part.getEReferenceType()) : null, mark::problem),
                new ShowStrategy<>(Objects::nonNull));
        return field(slot, button, label);
    }

    /** A concept of the library, found while it is typed. */
    public Field concept(Composite parent, String label, Slot slot, Set<Kind> kinds) {
        ConceptConversion conversion = new ConceptConversion(context.concepts()::index, kinds, slot);
        Text text = widgets.line(parent, label, conversion.hint());
        TextBinding binding = new TextBinding(context, slot, text, conversion, widgets.mark(slot, text));
        binding.bind();
        Runnable renamed = binding::refresh;
        context.concepts().addListener(renamed);
        text.addDisposeListener(event -> context.concepts().removeListener(renamed));
        ConceptAssist.install(text, context.concepts()::index, kinds, name -> {
            slot.object().ifPresent(owner -> context.document().type(owner, slot.feature(), name));
            text.setText(conversion.format(name));
            text.setSelection(text.getCharCount());
        });
        return field(slot, text, label);
    }

    private Field field(Slot slot, Control control, String label) {
        Field field = new Field(slot, control, label);
        control.addListener(SWT.FocusOut, event -> context.document().endTyping());
        all.add(field);
        return field;
    }
}
