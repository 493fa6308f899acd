package org.casewright.engine.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.rules.Comparison;
import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Quantifier;
import org.casewright.engine.rules.Sex;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.Item.RequestKind;
import org.casewright.engine.snapshot.Patient;

/** Judges criteria in one scene. */
final class Judge {

    private final Scene scene;

    Judge(Scene scene) {
        this.scene = scene;
    }

    CriterionVerdict judge(Criterion criterion) {
        return switch (criterion.condition()) {
            case Condition.Presence presence -> Presences.judge(criterion, presence, scene);
            case Condition.Group group -> group(criterion, group.quantifier(), group.count(), group.members());
            case Condition.Tried tried -> group(criterion, tried.quantifier(), tried.count(), tried.parts());
            case Condition.TriedOne tried -> Trials.judge(criterion, tried, scene);
            case Condition.Implication implication -> implication(criterion, implication);
            case Condition.Agreement agreement ->
                Agreements.judge(criterion, agreement, judgeAll(agreement.members()), scene);
            case Condition.Defined defined -> defined(criterion, defined);
            case Condition.Relief relief -> Reliefs.judge(criterion, relief, scene);
            case Condition.Interval interval -> Intervals.judge(criterion, interval, scene);
            case Condition.FindingCount count -> FindingCounts.judge(criterion, count, scene);
            case Condition.ServiceCount count -> ServiceCounts.judge(criterion, count, scene);
            case Condition.Requested requested -> Requests.judge(criterion, requested, scene);
            case Condition.RequestKindTest test -> requestKind(criterion, test);
            case Condition.SumTest test -> Sums.judge(criterion, test, scene);
            case Condition.Age age -> leaf(criterion, age(age.comparison(), scene.snapshot().patient(), scene));
            case Condition.SexTest test -> leaf(criterion, sex(test.sex(), scene.snapshot().patient().sex()));
        };
    }

    List<CriterionVerdict> judgeAll(List<Criterion> criteria) {
        List<CriterionVerdict> verdicts = new ArrayList<>(criteria.size());
        for (Criterion criterion : criteria) {
            verdicts.add(judge(criterion));
        }
        return verdicts;
    }

    private CriterionVerdict group(Criterion criterion, Quantifier quantifier, int count, List<Criterion> members) {
        List<CriterionVerdict> verdicts = judgeAll(members);
        return CriterionVerdict.group(criterion, tally(verdicts).combined(quantifier, count), verdicts);
    }

    /** Either the antecedent does not hold, or all members do. */
    private CriterionVerdict implication(Criterion criterion, Condition.Implication implication) {
        CriterionVerdict antecedent = judge(implication.antecedent());
        List<CriterionVerdict> verdicts = judgeAll(implication.members());
        Tally either = new Tally();
        either.add(antecedent.standing().negated());
        either.add(tally(verdicts).all());
        verdicts.addFirst(antecedent);
        return CriterionVerdict.group(criterion, either.any(), verdicts);
    }

    private CriterionVerdict defined(Criterion criterion, Condition.Defined defined) {
        CriterionVerdict body = judge(defined.body());
        return CriterionVerdict.group(criterion, body.standing(), List.of(body));
    }

    private CriterionVerdict requestKind(Criterion criterion, Condition.RequestKindTest test) {
        RequestKind kind = scene.item().requestKind();
        EvidenceList evidence = new EvidenceList();
        boolean given = Treatments.given(scene.item().service(), scene, evidence);
        if (kind == RequestKind.NOT_STATED && given) {
            kind = RequestKind.REPEAT;
        }
        Truth repeated = switch (kind) {
            case FIRST -> Truth.FALSE;
            case REPEAT -> Truth.TRUE;
            case NOT_STATED -> Truth.UNKNOWN;
        };
        Standing standing = Standing.of(test.repeated() ? repeated : repeated.not());
        return CriterionVerdict.leaf(criterion, standing, test.repeated() ? evidence.inOrder() : evidence.turned());
    }

    private static Standing age(Comparison comparison, Patient patient, Scene scene) {
        Days decided = patient.asOf().isKnown() ? patient.asOf() : scene.reference();
        int youngest = patient.youngest(decided);
        int oldest = patient.oldest(decided);
        return oldest < 0 ? Standing.OPEN
                : Standing.of(comparison.test(BigDecimal.valueOf(youngest), BigDecimal.valueOf(oldest)));
    }

    private static Standing sex(Sex asked, Sex stated) {
        return stated == Sex.UNKNOWN ? Standing.OPEN : Standing.of(Truth.of(asked == stated));
    }

    private static CriterionVerdict leaf(Criterion criterion, Standing standing) {
        return CriterionVerdict.leaf(criterion, standing, List.of());
    }

    static Tally tally(List<CriterionVerdict> verdicts) {
        Tally tally = new Tally();
        for (CriterionVerdict verdict : verdicts) {
            tally.add(verdict.standing());
        }
        return tally;
    }
}
