package org.casewright.tests.random;

import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Placement;
import org.casewright.model.guideline.Scoped;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.Side;

/** Places of findings, in and about the one that a condition asks for. */
final class Places {

    private final Draft draft;

    Places(Draft draft) {
        this.draft = draft;
    }

    void put(Finding finding, Scoped scope, boolean kind) {
        if (kind && draft.agreedRegion() != null) {
            finding.setRegion(Draft.name(draft.agreedRegion()));
            finding.setSide(draft.agreedSide());
            return;
        }
        Concept asked = asked(scope);
        finding.setRegion(Draft.name(kind ? within(asked) : about(asked)));
        finding.setSide(kind ? kindSide() : draft.dice.pick(Side.values()));
    }

    private Concept asked(Scoped scope) {
        boolean ofItem = scope.getPlacement() == Placement.REGION || scope.getPlacement() == Placement.SITE;
        if (scope.getRegion() != null || !ofItem) {
            return scope.getRegion();
        }
        return draft.region();
    }

    private Concept within(Concept region) {
        if (region == null) {
            return draft.dice.chance(0.8) ? null : draft.region();
        }
        return draft.dice.chance(0.6) ? region : draft.dice.pick(draft.world.partsOf(region));
    }

    private Concept about(Concept region) {
        if (region == null || draft.dice.chance(0.2)) {
            return draft.dice.pick(draft.region(), null, draft.dice.pick(draft.world.regions()));
        }
        List<Concept> larger = draft.world.above(region, true);
        return draft.dice.pick(region, draft.dice.pick(larger), null, draft.dice.pick(draft.world.regions()));
    }

    /** A region where a nerve root can be told, in that of the item where there is one. */
    static Concept root(Draft draft) {
        List<Concept> roots = draft.world.regions().stream().filter(region -> !region.getCounterparts().isEmpty())
                .toList();
        List<Concept> here = draft.region() == null ? List.of()
                : roots.stream().filter(draft.world.partsOf(draft.region())::contains).toList();
        Concept root = draft.dice.pick(here.isEmpty() ? roots : here);
        return draft.dice.chance(0.5) ? root : draft.dice.pick(root.getCounterparts());
    }

    private Side kindSide() {
        Side side = draft.item().getSide();
        return side == Side.LEFT || side == Side.RIGHT ? draft.dice.pick(side, side, side, Side.BILATERAL) : side;
    }
}
