package org.casewright.benchmarks.handwritten;

import static org.casewright.benchmarks.Standing.MET;
import static org.casewright.benchmarks.Standing.NOT_MET;
import static org.casewright.benchmarks.Standing.UNKNOWN;

import java.util.ArrayList;
import java.util.List;

import org.casewright.benchmarks.Standing;
import org.casewright.benchmarks.cases.Finding;
import org.casewright.benchmarks.cases.Side;
import org.casewright.benchmarks.cases.Status;
import org.casewright.benchmarks.cases.Taxonomy;

/** Asks whether something is there, of the findings about it. Subclasses narrow what counts. */
class Inquiry {

    private final List<Finding> findings;
    private final String concept;
    private final Place place;
    private final List<Finding> present = new ArrayList<>(2);
    private final List<Finding> denials = new ArrayList<>(2);
    private boolean unclear;

    Inquiry(String concept, List<Finding> findings, Place place) {
        this.concept = concept;
        this.findings = findings;
        this.place = place;
    }

    /** Whether a finding is dated as asked. */
    Standing isDated(Finding finding) {
        return MET;
    }

    /** Whether a present finding has lasted as long as asked. */
    Standing hasLasted(Finding finding) {
        return MET;
    }

    /** Whether a denial was made in a way that counts. */
    Standing isFound(Finding denial) {
        return MET;
    }

    /** Whether the companions of a finding are there with it. */
    Standing companionsAt(Place here) {
        return MET;
    }

    /** How it stands where nothing settles it. */
    Standing unsettled() {
        return UNKNOWN;
    }

    final Standing ask() {
        for (Finding finding : findings) {
            hear(finding);
        }
        Standing found = found();
        if (isDenied()) {
            return found == null || found == NOT_MET ? NOT_MET : UNKNOWN;
        }
        if (found == NOT_MET && !unclear) {
            return NOT_MET;
        }
        return found == null || found == NOT_MET ? unsettled() : found;
    }

    private void hear(Finding finding) {
        if (finding.status() == Status.PRESENT && Taxonomy.isA(finding.concept(), concept)) {
            Standing counts = place.admits(finding).and(isDated(finding));
            if (counts != NOT_MET && !isSuperseded(finding)) {
                unclear |= counts == UNKNOWN;
                if (counts == MET) {
                    present.add(finding);
                }
            }
        } else if (finding.status() == Status.ABSENT && Taxonomy.isA(concept, finding.concept())) {
            Standing counts = place.isCoveredBy(finding).and(isFound(finding)).and(isDated(finding));
            if (counts == MET && !isSuperseded(finding)) {
                denials.add(finding);
            }
        }
    }

    private boolean isDenied() {
        for (Finding denial : denials) {
            if (!isOutdated(denial, present)) {
                return true;
            }
        }
        return false;
    }

    /** Null where nothing that is present counts. */
    private Standing found() {
        Standing found = null;
        for (Finding finding : present) {
            if (!isOutdated(finding, denials)) {
                Standing own = weigh(finding);
                found = found == null ? own : found.or(own);
            }
        }
        return found;
    }

    private Standing weigh(Finding finding) {
        Standing lasted = hasLasted(finding);
        return lasted == NOT_MET ? NOT_MET
                : lasted.and(companionsAt(new Place.Beside(finding.region(), sideAsked(finding))));
    }

    private Side sideAsked(Finding finding) {
        return place instanceof Place.RequestedSite site ? site.request().side() : finding.side();
    }

    private static boolean isOutdated(Finding finding, List<Finding> contrary) {
        for (Finding other : contrary) {
            if (other.method() == finding.method() && other.date().isAfter(finding.date())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSuperseded(Finding finding) {
        for (Finding later : findings) {
            if (later.date().isAfter(finding.date()) && later.method() == finding.method()
                    && later.status() != Status.SEARCHED_NOT_FOUND
                    && (isAboutTheSame(later, finding) || isDenied(finding, later))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutTheSame(Finding one, Finding other) {
        return one.side() == other.side() && one.concept().equals(other.concept())
                && (one.region() == null ? other.region() == null : one.region().equals(other.region()));
    }

    private static boolean isDenied(Finding finding, Finding denial) {
        return finding.status() == Status.PRESENT && denial.status() == Status.ABSENT
                && Taxonomy.isA(finding.concept(), denial.concept())
                && (denial.region() == null
                        || finding.region() != null && Taxonomy.liesWithin(finding.region(), denial.region()))
                && (denial.side() == finding.side() || denial.side() != Side.LEFT && denial.side() != Side.RIGHT);
    }
}
