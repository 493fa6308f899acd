package org.casewright.benchmarks.handwritten;

import static org.casewright.benchmarks.Standing.MET;
import static org.casewright.benchmarks.Standing.NOT_MET;
import static org.casewright.benchmarks.Standing.UNKNOWN;

import java.time.LocalDate;
import java.util.List;

import org.casewright.benchmarks.Standing;
import org.casewright.benchmarks.cases.Outcome;
import org.casewright.benchmarks.cases.Treatment;

/** Whether a treatment was tried and failed, from the entries about it. */
final class Trial {

    private Trial() {
    }

    static Standing failed(String concept, List<Treatment> treatments) {
        boolean failed = false;
        boolean helped = false;
        boolean unclear = false;
        LocalDate last = LocalDate.MIN;
        for (Treatment treatment : treatments) {
            if (treatment.given() && !isOutdated(treatment, treatments)) {
                last = later(last, treatment.date());
                switch (treatment.outcome()) {
                    case FAILED, NOT_TOLERATED -> failed = true;
                    case IMPROVED, PARTIAL -> helped = true;
                    case NOT_STATED -> unclear = true;
                }
            }
        }
        if (isDenied(concept, treatments, last)) {
            return failed || unclear ? UNKNOWN : NOT_MET;
        }
        if (failed) {
            return isContradicted(treatments) ? UNKNOWN : MET;
        }
        return helped && !unclear ? NOT_MET : UNKNOWN;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether the outcome gave way to the opposite one of a later course of the same. */
    private static boolean isOutdated(Treatment treatment, List<Treatment> treatments) {
        for (Treatment later : treatments) {
            if (later.given() && later.date().isAfter(treatment.date())
                    && later.concept().equals(treatment.concept())
                    && (hasFailed(treatment.outcome()) && hasHelped(later.outcome())
                            || hasHelped(treatment.outcome()) && hasFailed(later.outcome()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(String concept, List<Treatment> treatments, LocalDate last) {
        for (Treatment treatment : treatments) {
            if (!treatment.given() && treatment.concept().equals(concept) && !treatment.date().isBefore(last)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last courses of one treatment both failed and helped. */
    private static boolean isContradicted(List<Treatment> treatments) {
        for (Treatment one : treatments) {
            for (Treatment other : treatments) {
                if (one.given() && other.given() && one.concept().equals(other.concept())
                        && hasFailed(one.outcome()) && hasHelped(other.outcome())
                        && !isOutdated(one, treatments) && !isOutdated(other, treatments)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasFailed(Outcome outcome) {
        return outcome == Outcome.FAILED || outcome == Outcome.NOT_TOLERATED;
    }

    private static boolean hasHelped(Outcome outcome) {
        return outcome == Outcome.IMPROVED || outcome == Outcome.PARTIAL;
    }
}
