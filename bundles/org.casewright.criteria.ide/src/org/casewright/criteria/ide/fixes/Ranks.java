package org.casewright.criteria.ide.fixes;

import static org.casewright.model.guideline.GuidelinePackage.Literals.GUIDELINE__TITLE;

import java.util.stream.Stream;

import org.casewright.criteria.ide.document.Document;
import org.casewright.model.Fix;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Rank;

/** Gives a guideline one of the six ranks. */
final class Ranks {

    private Ranks() {
    }

    static Stream<Fix> of(Guideline guideline) {
        return Document.locate(guideline, GUIDELINE__TITLE).stream()
                .flatMap(at -> Rank.VALUES.stream().map(rank -> Insertions.behind(at, " rank " + rank.getLiteral(),
                        "Give it the rank '" + rank.getLiteral() + "'")));
    }
}
