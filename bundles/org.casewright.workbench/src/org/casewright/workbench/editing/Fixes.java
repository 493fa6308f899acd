package org.casewright.workbench.editing;

import java.util.Comparator;
import java.util.List;

import org.casewright.model.CaseElement;
import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.common.util.EList;

/** Makes the edits of a fix in a case. */
final class Fixes {

    private Fixes() {
    }

    /** From the end of each text to its beginning, so that no edit moves the place of another. */
    static void apply(Case content, Fix fix) {
        List<Edit> edits = fix.edits().stream()
                .sorted(Comparator.comparingInt((Edit edit) -> edit.place().offset()).reversed()).toList();
        edits.forEach(edit -> apply(content, edit));
    }

    private static void apply(Case content, Edit edit) {
        Place place = edit.place();
        CaseElement element = CaseElement.find(content, place.element()).filter(CaseElement::isValue)
                .filter(value -> place.offset() + place.length() <= value.text().length())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The case has changed since this fix was proposed. Wait a moment for the new one."));
        put(element, edit.applyTo(element.text()));
    }

    @SuppressWarnings("unchecked")
    private static void put(CaseElement element, String text) {
        if (element.index() >= 0) {
            ((EList<Object>) element.object().eGet(element.feature())).set(element.index(), element.read(text));
        } else if (text.isEmpty()) {
            element.object().eUnset(element.feature());
        } else {
            element.object().eSet(element.feature(), element.read(text));
        }
    }
}
