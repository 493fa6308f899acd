package org.casewright.workbench.cases;

import java.util.Objects;

import org.eclipse.ui.IMemento;

/**
 * Where the user is in a case, as it is kept until the next start.
 *
 * @param page the id of the page in front; empty for the first
 * @param element the element that the user is at; empty for none
 */
record EditorPlace(String page, String element) {

    static final EditorPlace FIRST = new EditorPlace("", "");

    private static final String PAGE = "page";
    private static final String ELEMENT = "element";

    static EditorPlace of(IMemento state) {
        return new EditorPlace(Objects.requireNonNullElse(state.getString(PAGE), ""),
                Objects.requireNonNullElse(state.getString(ELEMENT), ""));
    }

    void save(IMemento state) {
        state.putString(PAGE, page);
        state.putString(ELEMENT, element);
    }
}
