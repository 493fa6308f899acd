package org.casewright.workbench.forms;

import java.util.Optional;

import org.casewright.workbench.editing.Names;
import org.casewright.workbench.editing.Unfinished;
import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
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
    private EObject shown;
    private String displayed;

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
                new EditStrategy<>(context.document(), slot, this::read, this::typed),
                new ShowStrategy<>(this::shown) {
                    @Override
                    protected IStatus doSet(IObservableValue<? super String> field, String words) {
                        show(words);
                        return Status.OK_STATUS;
                    }
                });
        text.addListener(SWT.FocusOut, event -> left());
        slot.owner().addValueChangeListener(event -> ownerChanged());
    }

    /** Where both objects have the same value, the binding does not see that it is another's. */
    private void ownerChanged() {
        mark.problem(Optional.empty());
        if (problem.isPresent()) {
            binding.updateModelToTarget();
        }
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
        context.document().end(this);
        return displayable(value);
    }

    /** A value of a file may have line breaks where the field takes none. */
    private String displayable(Object value) {
        String words = conversion.format(value);
        return (text.getStyle() & SWT.SINGLE) == 0 ? words : OneLine.joined(words);
    }

    /**
     * What the field says. While a key is being handled GTK tells only later that the field shows another value: then
     * nothing was typed, and the value stays although the library may not know it.
     */
    private Object read(String words) {
        if (words.equals(displayed)) {
            return slot.value().getValue();
        }
        Object value = conversion.parse(words);
        displayed = null;
        return value;
    }

    /** Of the same object only what has changed is put in anew. */
    private void show(String words) {
        EObject owner = slot.object().orElse(null);
        if (owner == shown) {
            TextChange.show(text, words);
        } else {
            text.setText(words);
        }
        shown = owner;
        displayed = words;
    }

    private void typed(Optional<String> wrong) {
        problem = wrong;
        if (wrong.isEmpty()) {
            mark.problem(wrong);
            context.document().end(this);
        } else {
            context.document().begin(new Unfinished(this, Names.change(slot.feature()), slot.element().orElse(""),
                    binding::updateModelToTarget));
        }
    }

    private void left() {
        String meant = problem.isPresent() ? conversion.complete(text.getText()) : text.getText();
        if (!meant.equals(text.getText())) {
            text.setText(meant);
        }
        if (problem.isPresent()) {
            mark.problem(problem);
        } else if (!text.getText().equals(displayable(slot.value().getValue()))) {
            binding.updateModelToTarget();
        }
    }
}
