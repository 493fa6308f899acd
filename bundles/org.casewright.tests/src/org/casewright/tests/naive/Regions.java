package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Concept;

/** What a region of the body says of another; null is a region that nobody stated. */
record Regions(Vocabularies vocabularies) {

    /** Whether a region is another, a part of it, or corresponds to either. */
    boolean isWithin(Concept part, Concept whole) {
        return part == whole || isPart(part, whole) || counterparts(part).stream()
                .anyMatch(counterpart -> counterpart == whole || isPart(counterpart, whole));
    }

    private boolean isPart(Concept part, Concept whole) {
        return part.getWholes().stream().anyMatch(larger -> isWithin(larger, whole));
    }

    /** Whether something in a region is in the region asked for; where the two share a part, it may be. */
    Answer isIn(Concept region, Concept asked) {
        if (region == null || asked == null) {
            return Answer.UNKNOWN;
        }
        return Answer.of(isWithin(region, asked), !overlap(region, asked));
    }

    boolean absenceCovers(Concept region, Concept asked) {
        return region != null && asked != null && isWithin(asked, region);
    }

    /** Whether what is absent in a region is absent anywhere: where it has no other seat. */
    boolean absenceIsWhole(Concept region, Concept concept) {
        return region == null || absenceCovers(region, Vocabularies.seat(concept));
    }

    Answer agree(Concept one, Concept other) {
        if (one == null || other == null) {
            return Answer.UNKNOWN;
        }
        return Answer.of(isWithin(one, other) || isWithin(other, one), !overlap(one, other));
    }

    /**
     * Whether what is asked for at two regions may be asked for together: they overlap, or they lie side by side in one
     * part of the body, as two discs of the lumbar spine do.
     */
    boolean areNeighbours(Concept one, Concept other) {
        return agree(one, other) != Answer.NO || one.getWholes().stream()
                .anyMatch(whole -> other.getWholes().contains(whole) && !whole.getWholes().isEmpty());
    }

    private boolean overlap(Concept one, Concept other) {
        return isWithin(one, other) || isWithin(other, one)
                || vocabularies.regions().stream().anyMatch(part -> isWithin(part, one) && isWithin(part, other));
    }

    /** Whether two regions are of one nerve root, or the disc that corresponds to it. */
    Answer agreeInRoot(Concept one, Concept other) {
        List<Concept> roots = roots(one);
        List<Concept> others = roots(other);
        if (roots.isEmpty() || others.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(roots.stream().anyMatch(root -> others.stream()
                .anyMatch(another -> root == another || counterparts(root).contains(another))));
    }

    private List<Concept> roots(Concept region) {
        return region == null ? List.of() : vocabularies.regions().stream()
                .filter(root -> Vocabularies.steps(region, root, Concept::getWholes) >= 0)
                .filter(root -> !counterparts(root).isEmpty()).toList();
    }

    private List<Concept> counterparts(Concept region) {
        return vocabularies.counterparts(region);
    }
}
