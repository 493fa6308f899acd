package org.casewright.tests.naive;

import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.Standing;

/**
 * How a criterion stands, with the criteria within it in the order of the source.
 *
 * @param criterion null for what another criterion depends on
 */
public record Judged(Criterion criterion, Standing standing, List<Judged> parts) {

    /** This and all within it, in the order of the source. */
    public Stream<Judged> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Judged::all));
    }
}
