package org.casewright.engine.evaluate;

import java.util.List;
import java.util.TreeSet;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Condition.FindingCount;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Fact;

/**
 * Judges how many different findings of some kinds are present. A general finding counts where none of its special
 * ones is present; the most special ones of which nothing certain is known may be present as well.
 */
final class FindingCounts {

    private final FindingCount count;
    private final Scene scene;
    private final Question question;
    private final EvidenceList evidence = new EvidenceList();
    private Known known;

    private FindingCounts(FindingCount count, Scene scene) {
        this.count = count;
        this.scene = scene;
        this.question = Question.plain(count.scope(), scene);
    }

    static CriterionVerdict judge(Criterion criterion, FindingCount count, Scene scene) {
        FindingCounts counts = new FindingCounts(count, scene);
        Standing standing = Sides.onEach(count.scope(), scene.item(), counts::on);
        return new CriterionVerdict(criterion, standing, counts.evidence.inOrder(), List.of(), null, counts.known);
    }

    private Standing on(Side side) {
        Place place = scene.place(count.scope(), side);
        TreeSet<Integer> present = new TreeSet<>();
        int possible = 0;
        Tally open = new Tally();
        for (int kind : kinds()) {
            EvidenceList own = new EvidenceList();
            Standing standing = Inquiry.ask(scene.concepts().get(kind), question, place, scene, own);
            if (standing == Standing.MET && isNamed(kind, own)) {
                present.add(kind);
            }
            if (isMostSpecial(kind) && !standing.isKnown()) {
                possible++;
                open.add(standing);
            }
            evidence.addAll(own);
        }
        int counted = mostSpecial(present);
        known = Known.between(counted, counted + possible);
        Truth enough = known.test(count.comparison());
        return enough == Truth.UNKNOWN ? open.unknown() : Standing.of(enough);
    }

    /** Whether a kind is on record by its own name, and not by that of one of its special kinds alone. */
    private boolean isNamed(int kind, EvidenceList own) {
        Fact assumed = scene.assumedFact(kind);
        if (isMostSpecial(kind) || assumed != null && assumed.concept() == kind) {
            return true;
        }
        for (Evidence found : own.inOrder()) {
            if (found.bearing() == Bearing.SUPPORTS && found.fact().concept() == kind) {
                return true;
            }
        }
        return false;
    }

    private TreeSet<Integer> kinds() {
        TreeSet<Integer> kinds = new TreeSet<>();
        for (Concept concept : count.concepts()) {
            for (int kind : scene.concepts().descendants(concept.id())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private boolean isMostSpecial(int kind) {
        return scene.concepts().descendants(kind).length == 1;
    }

    private int mostSpecial(TreeSet<Integer> present) {
        Concepts concepts = scene.concepts();
        int counted = 0;
        for (int kind : present) {
            boolean specialPresent = false;
            for (int other : present) {
                specialPresent |= other != kind && concepts.isA(other, kind);
            }
            counted += specialPresent ? 0 : 1;
        }
        return counted;
    }
}
