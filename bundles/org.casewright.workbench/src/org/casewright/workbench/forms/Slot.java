package org.casewright.workbench.forms;

import java.util.Objects;
import java.util.Optional;

import org.casewright.model.ElementPath;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a field shows: a feature of an object that may be another one tomorrow, such as the item that is selected.
 *
 * @param owner the object that has the feature; its value is null while there is none
 */
public record Slot(IObservableValue<? extends EObject> owner, EStructuralFeature feature) {

    public Slot {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(feature, "feature");
    }

    /** The feature's value, whichever object has it now. */
    @SuppressWarnings("unchecked")
    IObservableValue<Object> value() {
        return (IObservableValue<Object>) EMFProperties.value(feature).observeDetail(owner);
    }

    /** The object that has the feature now. */
    public Optional<EObject> object() {
        return Optional.ofNullable(owner.getValue());
    }

    /** The path of the feature; empty while there is no object. */
    public Optional<String> element() {
        return object().map(object -> ElementPath.of(object, feature));
    }
}
