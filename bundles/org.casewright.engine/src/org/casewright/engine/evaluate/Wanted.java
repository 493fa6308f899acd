package org.casewright.engine.evaluate;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Scope;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.snapshot.Item;

/**
 * The place that a criterion names or takes from the item.
 *
 * @param named the id of the region that the criterion names; NONE for none
 * @param byItem whether the item's region counts
 * @param requested the id of the item's region; NONE where the item names none
 * @param side the side it has to lie on: {@code UNSPECIFIED} where the item names none, null for any
 */
record Wanted(Concepts concepts, int named, boolean byItem, int requested, Side side) implements Place {

    /** The place that a scope asks for, on one side of the item. An item without a side asks for none. */
    static Wanted of(Scope scope, Item item, Side side, Concepts concepts) {
        int named = scope.region() == null ? Concepts.NONE : scope.region().id();
        Side asked = scope.sameSide() && side != Side.MIDLINE ? side : null;
        return new Wanted(concepts, named, scope.sameRegion(), item.region(), asked);
    }

    @Override
    public Truth admits(Fact present) {
        Truth place = side == null ? Truth.TRUE : onSide(present.side());
        if (named != Concepts.NONE) {
            place = place.and(at(present.region(), named));
        }
        return byItem ? place.and(at(present.region(), requested)) : place;
    }

    @Override
    public Truth isCoveredBy(Fact denial, Concept asked) {
        Truth place = side == null ? Truth.between(Anywhere.isDeniedOnEverySide(denial), true)
                : onSide(denial.side());
        if (named == Concepts.NONE && !byItem) {
            return place.and(Truth.between(Anywhere.isDeniedInEveryRegion(denial, asked, concepts), true));
        }
        if (named != Concepts.NONE) {
            place = place.and(at(named, denial.region()));
        }
        return byItem ? place.and(at(requested, denial.region())) : place;
    }

    @Override
    public boolean isSearchedBy(Fact search, Concept asked) {
        Truth covered = side == null ? Truth.of(Anywhere.isDeniedOnEverySide(search))
                : search.side() == Side.UNSPECIFIED ? Truth.TRUE : onSide(search.side());
        if (named == Concepts.NONE && !byItem) {
            covered = covered.and(Truth.of(Anywhere.isDeniedInEveryRegion(search, asked, concepts)));
        } else if (search.region() != Concepts.NONE) {
            covered = named == Concepts.NONE ? covered : covered.and(at(named, search.region()));
            covered = byItem ? covered.and(at(requested, search.region())) : covered;
        }
        return covered == Truth.TRUE;
    }

    private Truth at(int part, int whole) {
        if (part == Concepts.NONE || whole == Concepts.NONE) {
            return Truth.UNKNOWN;
        }
        return concepts.liesWithin(part, whole) ? Truth.TRUE : Truth.between(false, concepts.overlap(part, whole));
    }

    private Truth onSide(Side actual) {
        return side == Side.UNSPECIFIED || actual == Side.UNSPECIFIED ? Truth.UNKNOWN
                : Truth.of(actual == side || actual == Side.BILATERAL);
    }
}
