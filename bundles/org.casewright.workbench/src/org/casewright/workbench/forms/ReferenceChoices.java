package org.casewright.workbench.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.DocumentListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Combo;

/** The parts of a case that a field may refer to; they change while it is there. */
public final class ReferenceChoices {

    private final Function<EObject, List<? extends EObject>> candidates;
    private final Function<EObject, String> words;
    private final String none;
    private List<EObject> offered = List.of();

    /**
     * @param candidates what the owner of the field may refer to
     * @param words how a candidate is read; two never read the same
     * @param none how no reference is read
     */
    public ReferenceChoices(Function<EObject, List<? extends EObject>> candidates, Function<EObject, String> words,
            String none) {
        this.candidates = candidates;
        this.words = words;
        this.none = none;
    }

    void fill(Combo combo, CaseDocument document, Slot slot) {
        refill(combo, slot);
        DocumentListener changed = change -> refill(combo, slot);
        document.addListener(changed);
        slot.owner().addValueChangeListener(event -> refill(combo, slot));
        combo.addDisposeListener(event -> document.removeListener(changed));
    }

    private void refill(Combo combo, Slot slot) {
        List<EObject> now = new ArrayList<>();
        slot.object().ifPresent(owner -> now.addAll(candidates.apply(owner)));
        offered = now;
        List<String> labels = new ArrayList<>(List.of(none));
        now.forEach(candidate -> labels.add(words.apply(candidate)));
        if (!labels.equals(List.of(combo.getItems()))) {
            combo.setItems(labels.toArray(String[]::new));
            combo.setText(label(slot.object().map(owner -> owner.eGet(slot.feature())).orElse(null)));
        }
    }

    String label(Object value) {
        return value == null ? none : words.apply((EObject) value);
    }

    Object value(String label) {
        return offered.stream().filter(candidate -> Objects.equals(words.apply(candidate), label)).findFirst()
                .orElse(null);
    }
}
