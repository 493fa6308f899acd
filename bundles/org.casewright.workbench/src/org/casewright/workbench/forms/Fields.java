package org.casewright.workbench.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.casewright.engine.rules.Kind;
import org.casewright.workbench.drop.FieldDrop;
import org.eclipse.core.databinding.observable.value.SelectObservableValue;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * Makes the fields of a form: a label to the left, the control, and below it what is wrong. The parents have a grid
 * whose number of columns is even.
 */
public final class Fields {

    /** In characters, as the usual width of labels. */
    private static final int FIELD_WIDTH = 18;

    private final FormToolkit toolkit;
    private final FormContext context;
    private final int labelWidth;
    private final List<Field> all = new ArrayList<>();

    public Fields(FormToolkit toolkit, FormContext context) {
        this(toolkit, context, FIELD_WIDTH);
    }

    /** @param labelWidth in characters; longer labels wrap */
    public Fields(FormToolkit toolkit, FormContext context, int labelWidth) {
        this.toolkit = toolkit;
        this.context = context;
        this.labelWidth = labelWidth;
    }

    /** The field of an element, the innermost that shows it; empty where none does. */
    public Optional<Field> of(String element) {
        return all.stream().filter(field -> field.shows(element)).max(Comparator.comparingInt(Field::depth));
    }

    /** A line of text that stands for a value. */
    public Field text(Composite parent, String label, Slot slot, Conversion conversion) {
        Composite cell = cell(parent, label);
        Text text = line(cell);
        text.setMessage(conversion.hint());
        GridDataFactory.fillDefaults().grab(true, false).hint(width(text), SWT.DEFAULT).applyTo(text);
        new TextBinding(context, slot, text, conversion, mark(slot, text)).bind();
        return field(slot, text, label);
    }

    /** A text of several lines. */
    public Field lines(Composite parent, String label, Slot slot, int lines) {
        Composite cell = cell(parent, label);
        Text text = FieldDrop.on(new Text(cell, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        GridDataFactory.fillDefaults().grab(true, false).hint(width(text), lines * text.getLineHeight()).applyTo(text);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        Wheel.passOn(text);
        new TextBinding(context, slot, text, Conversions.TEXT, mark(slot, text)).bind();
        return field(slot, text, label);
    }

    /** One of the values of an enumeration. */
    public Field choice(Composite parent, String label, Slot slot) {
        Combo combo = combo(parent, label);
        Choices choices = Choices.of((EEnum) slot.feature().getEType());
        combo.setItems(choices.labels());
        FieldMark mark = mark(slot, combo);
        context.bindings().bindValue(WidgetProperties.comboSelection().observe(combo), slot.value(),
                new EditStrategy<>(context.document(), slot, choices::value, mark::problem),
                new ShowStrategy<>(choices::label));
        return field(slot, combo, label);
    }

    /** One of the other parts of the case, or none. */
    public Field reference(Composite parent, String label, Slot slot, ReferenceChoices choices) {
        Combo combo = combo(parent, label);
        FieldMark mark = mark(slot, combo);
        choices.fill(combo, context.document(), slot);
        context.bindings().bindValue(WidgetProperties.comboSelection().observe(combo), slot.value(),
                new EditStrategy<>(context.document(), slot, choices::value, mark::problem),
                new ShowStrategy<>(choices::label));
        return field(slot, combo, label);
    }

    /** A yes or no. */
    public Field check(Composite parent, String label, Slot slot) {
        Composite cell = cell(parent, "");
        Button button = toolkit.createButton(cell, label, SWT.CHECK);
        FieldMark mark = mark(slot, button);
        context.bindings().bindValue(WidgetProperties.buttonSelection().observe(button), slot.value(),
                new EditStrategy<>(context.document(), slot, value -> value, mark::problem),
                new ShowStrategy<>(value -> Boolean.TRUE.equals(value)));
        return field(slot, button, label);
    }

    /** One of the few values of an enumeration, all of them in sight. */
    public Field radio(Composite parent, String label, Slot slot) {
        Composite cell = cell(parent, label);
        Composite row = toolkit.createComposite(cell);
        Choices choices = Choices.of((EEnum) slot.feature().getEType());
        GridLayoutFactory.fillDefaults().numColumns(choices.values().size()).spacing(16, 0).applyTo(row);
        SelectObservableValue<Object> selected = new SelectObservableValue<>();
        for (Enumerator value : choices.values()) {
            Button button = toolkit.createButton(row, choices.label(value), SWT.RADIO);
            button.setData(Field.ID, Field.id(slot) + "." + value.getName().toLowerCase(Locale.ROOT));
            Access.name(button, label + ": " + choices.label(value));
            selected.addOption(value, WidgetProperties.buttonSelection().observe(button));
        }
        FieldMark mark = mark(slot, row);
        context.bindings().bindValue(selected, slot.value(),
                new EditStrategy<>(context.document(), slot, value -> value, mark::problem),
                new ShowStrategy<>(value -> value));
        return field(slot, row, label);
    }

    /** Whether a part of the case is there at all. */
    public Field presence(Composite parent, String label, Slot slot) {
        Composite cell = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(cell);
        Button button = toolkit.createButton(cell, label, SWT.CHECK);
        EReference part = (EReference) slot.feature();
        FieldMark mark = mark(slot, button);
        context.bindings().bindValue(WidgetProperties.buttonSelection().observe(button), slot.value(),
                new EditStrategy<Boolean>(context.document(), slot, there -> there
                        ? EcoreUtil.create(part.getEReferenceType()) : null, mark::problem),
                new ShowStrategy<>(Objects::nonNull));
        return field(slot, button, label);
    }

    /** A concept of the library, found while it is typed. */
    public Field concept(Composite parent, String label, Slot slot, Set<Kind> kinds) {
        Composite cell = cell(parent, label);
        Text text = line(cell);
        GridDataFactory.fillDefaults().grab(true, false).hint(width(text), SWT.DEFAULT).applyTo(text);
        ConceptConversion conversion = new ConceptConversion(context.concepts()::index, kinds, slot);
        text.setMessage(conversion.hint());
        TextBinding binding = new TextBinding(context, slot, text, conversion, mark(slot, text));
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

    private static Text line(Composite cell) {
        return FieldDrop.on(OneLine.of(new Text(cell, SWT.BORDER | SWT.SINGLE)));
    }

    private Combo combo(Composite parent, String label) {
        Combo combo = new Combo(cell(parent, label), SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(width(combo), SWT.DEFAULT).applyTo(combo);
        Wheel.passOnAlways(combo);
        return combo;
    }

    private FieldMark mark(Slot slot, Control control) {
        FieldMark mark = new FieldMark(toolkit, context, slot, control);
        // Of a group the buttons hear: what hears keys itself takes the focus, and Tab does not lead out of it.
        Control[] parts = control instanceof Composite group ? group.getChildren() : new Control[0];
        (parts.length == 0 ? Stream.of(control) : Stream.of(parts)).forEach(mark::hear);
        slot.owner().addValueChangeListener(event -> control.setEnabled(slot.object().isPresent()));
        control.setEnabled(slot.object().isPresent());
        return mark;
    }

    private Field field(Slot slot, Control control, String label) {
        Field field = new Field(slot, control, label);
        control.addListener(SWT.FocusOut, event -> context.document().endTyping());
        all.add(field);
        return field;
    }

    private static int width(Control field) {
        return Measures.characters(field, FIELD_WIDTH);
    }

    private Composite cell(Composite parent, String label) {
        Label caption = toolkit.createLabel(parent, label, SWT.WRAP);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 5)
                .hint(Measures.characters(caption, labelWidth), SWT.DEFAULT).applyTo(caption);
        Composite cell = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        return cell;
    }
}
