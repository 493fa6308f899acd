package org.casewright.criteria.ide.fixes;

import java.util.List;

import org.casewright.criteria.ide.answer.Location;
import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.model.Place;

/** Fixes that put in a text. */
final class Insertions {

    private Insertions() {
    }

    /** Puts a text behind something that is written. */
    static Fix behind(Location at, String text, String label) {
        return new Fix(label, List.of(new Edit(Place.text(at.source(), 0, 0, at.range().end(), 0), text)));
    }
}
