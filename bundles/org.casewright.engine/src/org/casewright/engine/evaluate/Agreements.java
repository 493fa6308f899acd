package org.casewright.engine.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Aspect;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Condition.Agreement;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/** Judges whether the findings that meet several criteria agree in region, side, root or day. */
final class Agreements {

    private final List<Aspect> aspects;
    private final Concepts concepts;
    private final List<List<Fact>> candidates;
    private final List<Fact> chosen = new ArrayList<>(2);
    private Truth best = Truth.FALSE;

    private Agreements(List<Aspect> aspects, Concepts concepts, List<List<Fact>> candidates) {
        this.aspects = aspects;
        this.concepts = concepts;
        this.candidates = candidates;
    }

    static CriterionVerdict judge(Criterion criterion, Agreement agreement, List<CriterionVerdict> members,
            Scene scene) {
        Standing each = Judge.tally(members).all();
        if (each != Standing.MET) {
            return CriterionVerdict.group(criterion, each, members);
        }
        List<List<Fact>> candidates = candidates(members);
        Agreements agreements = new Agreements(agreement.aspects(), scene.concepts(), candidates);
        agreements.choose(0, Truth.TRUE);
        Standing standing = Standing.of(agreements.best);
        return new CriterionVerdict(criterion, standing, cite(candidates, standing), members, null, null);
    }

    /** Chooses a finding for each member, so that as much as can be is certain of their agreeing. */
    private void choose(int member, Truth soFar) {
        if (member == candidates.size()) {
            best = best.or(soFar);
            return;
        }
        for (Fact fact : candidates.get(member)) {
            Truth agrees = soFar.and(agreesWithChosen(fact));
            if (agrees.compareTo(best) > 0) {
                chosen.add(fact);
                choose(member + 1, agrees);
                chosen.removeLast();
            }
        }
    }

    private Truth agreesWithChosen(Fact fact) {
        Truth agrees = Truth.TRUE;
        for (Fact other : chosen) {
            for (Aspect aspect : aspects) {
                agrees = agrees.and(agree(aspect, fact, other));
            }
        }
        return agrees;
    }

    private Truth agree(Aspect aspect, Fact one, Fact other) {
        return switch (aspect) {
            case REGION -> agree(one.region(), other.region());
            case SIDE -> Beside.sameSide(one.side(), other.side());
            case ROOT -> sameRoot(one.region(), other.region());
            case DAY -> sameDay(one.date(), other.date());
        };
    }

    private Truth agree(int one, int other) {
        if (one == Concepts.NONE || other == Concepts.NONE) {
            return Truth.UNKNOWN;
        }
        return Truth.between(concepts.liesWithin(one, other) || concepts.liesWithin(other, one),
                concepts.overlap(one, other));
    }

    /** One root, or a root and the disc that corresponds to it; a region that is neither leaves it open. */
    private Truth sameRoot(int one, int other) {
        int[] some = roots(one);
        int[] others = roots(other);
        if (some.length == 0 || others.length == 0) {
            return Truth.UNKNOWN;
        }
        for (int root : some) {
            for (int counterpart : others) {
                if (root == counterpart || concepts.get(root).counterparts().contains(counterpart)) {
                    return Truth.TRUE;
                }
            }
        }
        return Truth.FALSE;
    }

    /** The roots or discs that a region is or lies within. */
    private int[] roots(int region) {
        return region == Concepts.NONE ? new int[0]
                : Arrays.stream(concepts.ancestors(region)).filter(this::hasCounterpart).toArray();
    }

    private boolean hasCounterpart(int region) {
        return !concepts.get(region).counterparts().isEmpty();
    }

    private static Truth sameDay(Days one, Days other) {
        boolean exact = one.first() == one.last() && one.equals(other);
        return Truth.between(exact, !one.isCertainlyAfter(other) && !other.isCertainlyAfter(one));
    }

    /** The findings that support each member; a member that needs no finding agrees with all. */
    private static List<List<Fact>> candidates(List<CriterionVerdict> members) {
        List<List<Fact>> candidates = new ArrayList<>(members.size());
        for (CriterionVerdict member : members) {
            List<Fact> facts = new ArrayList<>(2);
            collect(member, facts);
            if (!facts.isEmpty()) {
                candidates.add(facts);
            }
        }
        return candidates;
    }

    private static void collect(CriterionVerdict verdict, List<Fact> facts) {
        if (verdict.standing() != Standing.MET) {
            return;
        }
        for (Evidence evidence : verdict.evidence()) {
            if (evidence.bearing() == Bearing.SUPPORTS) {
                facts.add(evidence.fact());
            }
        }
        for (CriterionVerdict child : verdict.children()) {
            collect(child, facts);
        }
    }

    private static List<Evidence> cite(List<List<Fact>> candidates, Standing standing) {
        Bearing bearing = switch (standing) {
            case MET -> Bearing.SUPPORTS;
            case NOT_MET -> Bearing.OPPOSES;
            default -> Bearing.PLACE_UNCLEAR;
        };
        EvidenceList evidence = new EvidenceList();
        for (List<Fact> facts : candidates) {
            for (Fact fact : facts) {
                evidence.add(fact, bearing);
            }
        }
        return evidence.inOrder();
    }
}
