package org.casewright.workbench.forms;

import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * Binds a text to a value. What is typed is taken as soon as it stands for a value; what is wrong with it is said when
 * the field is left, and not while it is only unfinished.
 */
final class TextBinding {

    private final FormContext context;
    private final Slot slot;
    private final Text text;
    private final Conversion conversion;
    private final FieldMark mark;
    private Optional<String> problem = Optional.empty();
    private Binding binding;

    TextBinding(FormContext context, Slot slot, Text text, Conversion conversion, FieldMark mark) {
        this.context = context;
        this.slot = slot;
        this.text = text;
        this.conversion = conversion;
        this.mark = mark;
    }

    void bind() {
        IObservableValue<String> target = WidgetProperties.text(SWT.Modify).observe(text);
        binding = context.bindings().bindValue(target, slot.value(),
                new EditStrategy<>(context.document(), slot, conversion::parse, this::typed),
                new ShowStrategy<>(this::shown));
        text.addListener(SWT.FocusOut, event -> left());
        slot.owner().addValueChangeListener(event -> mark.problem(Optional.empty()));
    }

    /** The value may be worded otherwise now; what is being typed stays. */
    void refresh() {
        if (!text.isFocusControl()) {
            binding.updateModelToTarget();
        }
    }

    private String shown(Object value) {
        problem = Optional.empty();
        mark.problem(problem);
        return conversion.format(value);
    }

    private void typed(Optional<String> wrong) {
        problem = wrong;
        if (wrong.isEmpty()) {
            mark.problem(wrong);
        }
    }

    private void left() {
        if (problem.isPresent()) {
            mark.problem(problem);
        } else if (!text.getText().equals(conversion.format(slot.value().getValue()))) {
            binding.updateModelToTarget();
        }
    }
}
