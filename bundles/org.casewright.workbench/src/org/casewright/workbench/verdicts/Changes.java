package org.casewright.workbench.verdicts;

import java.util.List;
import java.util.Optional;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Evidence;
import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.words.Requirements;

/** Says what would change how a criterion stands. */
final class Changes {

    private Changes() {
    }

    static String of(CriterionVerdict verdict) {
        String asked = Requirements.of(verdict.criterion());
        return switch (verdict.standing()) {
            case MET -> "A finding that speaks against " + asked + ", and that is as recent.";
            case NOT_MET -> has(verdict, Bearing.OPPOSES)
                    ? "A later finding that shows " + asked + ", in place of what speaks against it."
                    : "A request or a record that shows " + asked + ".";
            case NOT_DOCUMENTED -> "A finding that shows " + asked + ", or that denies it.";
            case CONFLICTING ->
                "Settle which of the findings holds: remove the other one, or correct its date, place or" + " status.";
            case OPEN -> gap(verdict).orElse(
                    "A finding that shows or denies " + asked + ", or the note that the record was searched in vain.");
        };
    }

    private static boolean has(CriterionVerdict verdict, Bearing bearing) {
        return verdict.evidence().stream().anyMatch(evidence -> evidence.bearing() == bearing);
    }

    /** A finding is there, but something about it is missing. */
    private static Optional<String> gap(CriterionVerdict verdict) {
        return verdict.evidence().stream().map(Evidence::bearing).map(Changes::missing).flatMap(List::stream)
                .findFirst();
    }

    private static List<String> missing(Bearing bearing) {
        return switch (bearing) {
            case PLACE_UNCLEAR -> List.of("State the region and the side of the finding.");
            case METHOD_UNCLEAR -> List.of("State how the finding was made.");
            case TIME_UNCLEAR -> List.of("State the dates of the finding.");
            case VALUE_UNCLEAR -> List.of("State the value of the finding.");
            case UNCERTAIN -> List.of("A finding that is present, rather than suspected or historical.");
            case SUPPORTS, ACCOMPANIES, OPPOSES, SUPERSEDED, SEARCHED -> List.of();
        };
    }
}
