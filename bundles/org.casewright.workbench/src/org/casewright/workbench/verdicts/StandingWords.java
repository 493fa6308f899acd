package org.casewright.workbench.verdicts;

import org.casewright.engine.evaluate.Candidate.Fate;
import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.rules.Concepts;

/** What standings, results and bearings are called. */
public final class StandingWords {

    private StandingWords() {
    }

    public static String of(Standing standing) {
        return switch (standing) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case NOT_DOCUMENTED -> "not documented";
            case OPEN -> "open";
            case CONFLICTING -> "conflicting";
        };
    }

    /** What comes out for an item, as a sentence. */
    public static String of(ItemVerdict verdict) {
        String result = switch (verdict.result()) {
            case INDICATED -> "The criteria are met.";
            case NOT_INDICATED -> "The criteria are not met.";
            case IN_PART -> "The criteria support a part of the request.";
            case NOT_DOCUMENTED -> "The record does not show that the criteria are met.";
            case NOT_COVERED -> uncovered(verdict);
            case FOLLOWS -> "The item goes with one whose denial is upheld.";
        };
        return result + switch (verdict.proposal()) {
            case OVERTURNED -> " Proposed: Overturned.";
            case UPHELD -> " Proposed: Upheld.";
            case NONE -> " Nothing is proposed.";
        };
    }

    /** What is not known yet is no reason to say that there is no guideline. */
    private static String uncovered(ItemVerdict verdict) {
        if (verdict.item().service() == Concepts.NONE) {
            return "The request does not say yet which service or drug it is for.";
        }
        if (hasAny(verdict, Fate.APPLICABILITY_UNKNOWN)) {
            return "The record does not show whether a guideline applies: answer what is asked here.";
        }
        if (hasAny(verdict, Fate.REGION_UNKNOWN)) {
            return "Which guideline applies depends on the region: enter it in the request.";
        }
        return hasAny(verdict, Fate.IN_FORCE_UNKNOWN)
                ? "Which guideline is in force depends on the date of the UR denial: enter it."
                : "No guideline topic of the library covers this item.";
    }

    private static boolean isUnclear(ItemVerdict verdict) {
        return hasAny(verdict, Fate.APPLICABILITY_UNKNOWN) || hasAny(verdict, Fate.REGION_UNKNOWN)
                || hasAny(verdict, Fate.IN_FORCE_UNKNOWN);
    }

    private static boolean hasAny(ItemVerdict verdict, Fate fate) {
        return verdict.candidates().stream().anyMatch(candidate -> candidate.fate() == fate);
    }

    /** What comes out for an item, in a word or two. */
    public static String brief(ItemVerdict verdict) {
        return switch (verdict.result()) {
            case INDICATED -> "met";
            case NOT_INDICATED -> "not met";
            case IN_PART -> "met in part";
            case NOT_DOCUMENTED -> verdict.topicVerdict().open().isEmpty() ? "not documented" : "open";
            case NOT_COVERED -> verdict.item().service() == Concepts.NONE ? "no service"
                    : isUnclear(verdict) ? "open" : "no guideline";
            case FOLLOWS -> "follows";
        };
    }

    static String of(Bearing bearing) {
        return switch (bearing) {
            case SUPPORTS -> "speaks for it";
            case ACCOMPANIES -> "goes with it";
            case OPPOSES -> "speaks against it";
            case SUPERSEDED -> "a later finding took its place";
            case PLACE_UNCLEAR -> "region or side unclear";
            case METHOD_UNCLEAR -> "how it was found is unclear";
            case TIME_UNCLEAR -> "its time is unclear";
            case VALUE_UNCLEAR -> "its value is unclear";
            case UNCERTAIN -> "not a settled, present finding";
            case SEARCHED -> "searched in vain";
        };
    }
}
