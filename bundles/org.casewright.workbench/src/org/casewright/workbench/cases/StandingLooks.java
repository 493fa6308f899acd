package org.casewright.workbench.cases;

import org.casewright.engine.evaluate.Standing;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Palette;

/** By which icon and colour one sees how a criterion stands; a word always goes with them. */
final class StandingLooks {

    private StandingLooks() {
    }

    static Icons icon(Standing standing) {
        return switch (standing) {
            case MET -> Icons.CRITERION_MET;
            case NOT_MET -> Icons.CRITERION_NOT_MET;
            case NOT_DOCUMENTED -> Icons.CRITERION_NOT_DOCUMENTED;
            case OPEN -> Icons.CRITERION_OPEN;
            case CONFLICTING -> Icons.CRITERION_CONFLICTING;
        };
    }

    static Palette palette(Standing standing) {
        return switch (standing) {
            case MET -> Palette.MET;
            case NOT_MET -> Palette.NOT_MET;
            case NOT_DOCUMENTED -> Palette.NOT_DOCUMENTED;
            case OPEN -> Palette.OPEN;
            case CONFLICTING -> Palette.CONFLICTING;
        };
    }
}
