package org.casewright.workbench.forms;

import java.util.function.Function;

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;

/** Carries a value of the case into the control of its field. */
class ShowStrategy<D> extends UpdateValueStrategy<Object, D> {

    ShowStrategy(Function<Object, D> showing) {
        setConverter(IConverter.create(showing));
    }
}
