package org.casewright.workbench.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.model.CaseElement;
import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;

/**
 * What becomes of some values of a case.
 *
 * @param edits by which they are changed
 * @param expected what they are before, by element; values that are not here may be anything
 */
public record Values(List<Edit> edits, Map<String, String> expected) {

    public Values {
        edits = List.copyOf(edits);
        expected = Map.copyOf(expected);
    }

    public static Values by(List<Edit> edits) {
        return new Values(edits, Map.of());
    }

    /** Whether the case has the values that are expected. */
    public boolean fit(Case content) {
        return edits.stream().map(Edit::place).allMatch(place -> value(content, place.element())
                .filter(value -> place.offset() + place.length() <= value.length())
                .filter(value -> value.equals(expected.getOrDefault(place.element(), value))).isPresent());
    }

    /** What takes them back; to be asked for while the case fits. */
    public Values reversed(Case content) {
        List<Edit> back = new ArrayList<>();
        Map<String, String> after = new LinkedHashMap<>();
        edits.stream().map(edit -> edit.place().element()).distinct().forEach(element -> {
            String before = value(content, element).orElseThrow();
            after.put(element, changed(element, before));
            back.add(new Edit(Place.element(element, 0, after.get(element).length()), before));
        });
        return new Values(back, after);
    }

    /** From the end to the start, so that no edit moves the place of another. */
    private String changed(String element, String before) {
        String value = before;
        for (Edit edit : edits.stream().filter(one -> one.place().element().equals(element))
                .sorted(Comparator.comparingInt((Edit one) -> one.place().offset()).reversed()).toList()) {
            value = edit.applyTo(value);
        }
        return value;
    }

    public Fix fix(String label) {
        return new Fix(label, edits);
    }

    private static Optional<String> value(Case content, String element) {
        return CaseElement.find(content, element).filter(CaseElement::isValue).map(CaseElement::text);
    }
}
