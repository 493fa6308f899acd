package org.casewright.workbench.forms;

import java.util.Optional;
import java.util.function.Consumer;

import org.casewright.model.imrcase.Measure;
import org.casewright.workbench.editing.CaseDocument;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;

/**
 * Carries what is typed from a field into the case, as an edit of the document. A text that stands for no value changes
 * nothing; the field says why.
 */
final class EditStrategy<S> extends UpdateValueStrategy<S, Object> {

    /** Reads a field; throws where it holds no value. */
    @FunctionalInterface
    interface Reading<S> {
        Object read(S raw);
    }

    private final CaseDocument document;
    private final Slot slot;

    /** @param problems is told what is wrong with what was typed, or that nothing is */
    EditStrategy(CaseDocument document, Slot slot, Reading<S> reading, Consumer<Optional<String>> problems) {
        this.document = document;
        this.slot = slot;
        setAfterGetValidator(raw -> validate(reading, raw, problems));
        setConverter(IConverter.create(reading::read));
    }

    private IStatus validate(Reading<S> reading, S raw, Consumer<Optional<String>> problems) {
        try {
            reading.read(raw);
            problems.accept(Optional.empty());
            return Status.OK_STATUS;
        } catch (IllegalArgumentException e) {
            problems.accept(Optional.of(e.getMessage()));
            return Status.error(e.getMessage());
        }
    }

    @Override
    protected IStatus doSet(IObservableValue<? super Object> observable, Object value) {
        slot.object().ifPresent(object -> document.type(object, slot.feature(), kept(object, value)));
        return Status.OK_STATUS;
    }

    /** What a field does not show of a measure stays. */
    private Object kept(EObject object, Object value) {
        if (value instanceof Measure fresh && object.eGet(slot.feature()) instanceof Measure old) {
            fresh.setName(old.getName());
        }
        return value;
    }
}
