package org.casewright.tests.naive;

import org.casewright.model.imrcase.Side;

/** What a side of the body says of another. */
final class Sides {

    private Sides() {
    }

    /** Whether something on one side is on the side asked for. */
    static Answer isOn(Side side, Side asked) {
        if (side == Side.UNSPECIFIED || asked == Side.UNSPECIFIED) {
            return Answer.UNKNOWN;
        }
        return Answer.of(side == asked || side == Side.BILATERAL);
    }

    /** Whether what is absent on one side is absent whatever the side. */
    static boolean absenceIsWhole(Side side) {
        return side != Side.LEFT && side != Side.RIGHT;
    }

    static Answer agree(Side one, Side other) {
        if (one == Side.UNSPECIFIED || other == Side.UNSPECIFIED) {
            return Answer.UNKNOWN;
        }
        boolean both = one == Side.BILATERAL && other != Side.MIDLINE || other == Side.BILATERAL && one != Side.MIDLINE;
        return Answer.of(one == other || both);
    }
}
