package org.casewright.benchmarks.handwritten;

import static org.casewright.benchmarks.Standing.MET;
import static org.casewright.benchmarks.Standing.NOT_MET;
import static org.casewright.benchmarks.Standing.UNKNOWN;

import org.casewright.benchmarks.Standing;
import org.casewright.benchmarks.cases.Finding;
import org.casewright.benchmarks.cases.Request;
import org.casewright.benchmarks.cases.Side;
import org.casewright.benchmarks.cases.Taxonomy;

/** Where a finding has to lie. */
sealed interface Place {

    /** Whether a present finding lies here. */
    Standing admits(Finding present);

    /** Whether a denial holds here. */
    Standing isCoveredBy(Finding denial);

    /** Any place; what is denied of one region or side may be elsewhere. */
    record Anywhere() implements Place {

        @Override
        public Standing admits(Finding present) {
            return MET;
        }

        @Override
        public Standing isCoveredBy(Finding denial) {
            return denial.region() == null && !isOneSided(denial) ? MET : UNKNOWN;
        }
    }

    /** The region and side of the request. */
    record RequestedSite(Request request) implements Place {

        @Override
        public Standing admits(Finding present) {
            return onSide(present.side()).and(within(present.region(), request.region()));
        }

        @Override
        public Standing isCoveredBy(Finding denial) {
            return onSide(denial.side()).and(within(request.region(), denial.region()));
        }

        private Standing onSide(Side side) {
            return switch (side) {
                case BILATERAL -> MET;
                case UNSPECIFIED -> UNKNOWN;
                case LEFT, RIGHT -> Standing.of(side == request.side());
            };
        }
    }

    /** The place of another finding, on the side that was asked for. */
    record Beside(String region, Side side) implements Place {

        @Override
        public Standing admits(Finding present) {
            boolean here = region == null || present.region() == null
                    || Taxonomy.liesWithin(region, present.region()) || Taxonomy.liesWithin(present.region(), region);
            return Standing.of(here && isCompatible(present.side()));
        }

        private boolean isCompatible(Side other) {
            return side == other || side == Side.UNSPECIFIED || other == Side.UNSPECIFIED
                    || side == Side.BILATERAL || other == Side.BILATERAL;
        }

        @Override
        public Standing isCoveredBy(Finding denial) {
            Standing here = region == null && denial.region() == null ? MET : within(region, denial.region());
            return here.and(isDeniedOn(denial.side()));
        }

        private Standing isDeniedOn(Side denied) {
            if (side == denied || denied == Side.BILATERAL && side != Side.UNSPECIFIED) {
                return MET;
            }
            return denied == Side.UNSPECIFIED || side == Side.UNSPECIFIED || side == Side.BILATERAL
                    ? UNKNOWN : NOT_MET;
        }
    }

    private static boolean isOneSided(Finding finding) {
        return finding.side() == Side.LEFT || finding.side() == Side.RIGHT;
    }

    /** Whether a region lies within another; open where one is not stated, or where only the other lies within it. */
    private static Standing within(String part, String whole) {
        if (part == null || whole == null) {
            return UNKNOWN;
        }
        if (Taxonomy.liesWithin(part, whole)) {
            return MET;
        }
        return Taxonomy.liesWithin(whole, part) ? UNKNOWN : NOT_MET;
    }
}
