package org.casewright.engine.evaluate;

import java.util.List;

import org.casewright.engine.rules.Assumption;
import org.casewright.engine.rules.Criterion;

/**
 * How one criterion stands, and why.
 *
 * @param evidence the facts that bear on it, in the order of the case; empty for a group
 * @param children the verdicts of its members in their order; empty for a leaf
 * @param assumption the stated default that it rests on; null where it rests on none
 * @param known the number it was judged by; null where it was judged by none
 */
public record CriterionVerdict(Criterion criterion, Standing standing, List<Evidence> evidence,
        List<CriterionVerdict> children, Assumption assumption, Known known) {

    public CriterionVerdict {
        evidence = List.copyOf(evidence);
        children = List.copyOf(children);
    }

    static CriterionVerdict leaf(Criterion criterion, Standing standing, List<Evidence> evidence) {
        return new CriterionVerdict(criterion, standing, evidence, List.of(), null, null);
    }

    static CriterionVerdict group(Criterion criterion, Standing standing, List<CriterionVerdict> children) {
        return new CriterionVerdict(criterion, standing, List.of(), children, null, null);
    }

    /** The fewest leaves that make it stand as it does: what is in the way, or what is missing. */
    public List<CriterionVerdict> decisive() {
        return Decisive.leaves(this);
    }
}
