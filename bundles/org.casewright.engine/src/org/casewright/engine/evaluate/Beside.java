package org.casewright.engine.evaluate;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/**
 * The place of another finding: any that is compatible with it.
 *
 * @param region the region of the other finding; NONE where unspecified
 * @param side the side that is asked about; the other finding's own where the criterion asks for none
 */
record Beside(Concepts concepts, int region, Side side) implements Place {

    /** The place of a finding, seen from a place that was asked for. */
    static Beside of(Fact fact, Place asked, Concepts concepts) {
        boolean sided = asked instanceof Wanted wanted && (wanted.side() == Side.LEFT || wanted.side() == Side.RIGHT);
        return new Beside(concepts, fact.region(), sided ? ((Wanted) asked).side() : fact.side());
    }

    @Override
    public Truth admits(Fact present) {
        return compatibleRegion(present.region()).and(Truth.of(isCompatible(present.side())));
    }

    @Override
    public Truth isCoveredBy(Fact denial, Concept asked) {
        return deniedRegion(denial.region()).and(deniedSide(denial.side()));
    }

    @Override
    public boolean isSearchedBy(Fact search, Concept asked) {
        boolean here = search.region() == Concepts.NONE || deniedRegion(search.region()) == Truth.TRUE;
        return here && (search.side() == Side.UNSPECIFIED || deniedSide(search.side()) == Truth.TRUE);
    }

    private Truth compatibleRegion(int other) {
        if (region == Concepts.NONE || other == Concepts.NONE) {
            return Truth.TRUE;
        }
        return Truth.between(concepts.liesWithin(other, region) || concepts.liesWithin(region, other),
                concepts.overlap(region, other));
    }

    private boolean isCompatible(Side other) {
        return side == Side.UNSPECIFIED || other == Side.UNSPECIFIED || sameSide(side, other) == Truth.TRUE;
    }

    private Truth deniedRegion(int denied) {
        if (region == Concepts.NONE || denied == Concepts.NONE) {
            return region == denied ? Truth.TRUE : Truth.UNKNOWN;
        }
        return Truth.between(concepts.liesWithin(region, denied), concepts.overlap(region, denied));
    }

    private Truth deniedSide(Side denied) {
        if (side == denied || denied == Side.BILATERAL && side != Side.MIDLINE && side != Side.UNSPECIFIED) {
            return Truth.TRUE;
        }
        return Truth.between(false, denied == Side.UNSPECIFIED || side == Side.UNSPECIFIED || side == Side.BILATERAL);
    }

    /** Whether two findings share a side. */
    static Truth sameSide(Side one, Side other) {
        if (one == Side.UNSPECIFIED || other == Side.UNSPECIFIED) {
            return Truth.UNKNOWN;
        }
        return Truth.of(one == other || isBilateralWithSide(one, other) || isBilateralWithSide(other, one));
    }

    private static boolean isBilateralWithSide(Side one, Side other) {
        return one == Side.BILATERAL && other != Side.MIDLINE;
    }
}
