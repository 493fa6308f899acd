package org.casewright.engine.evaluate;

import java.util.function.Function;

import org.casewright.engine.rules.Scope;
import org.casewright.engine.rules.Side;
import org.casewright.engine.snapshot.Item;

/** What is asked for on the side of a bilateral item has to hold on both sides. */
final class Sides {

    private Sides() {
    }

    /** Judges on the side of the item, or on each side of a bilateral one where the scope asks for the side. */
    static Standing onEach(Scope scope, Item item, Function<Side, Standing> judge) {
        if (!scope.sameSide() || item.side() != Side.BILATERAL) {
            return judge.apply(item.side());
        }
        Tally sides = new Tally();
        sides.add(judge.apply(Side.LEFT));
        sides.add(judge.apply(Side.RIGHT));
        return sides.all();
    }
}
