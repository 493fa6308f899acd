package org.casewright.tests.naive;

import java.util.List;
import java.util.Map;
import java.util.HashMap;

import org.casewright.model.guideline.Age;
import org.casewright.model.guideline.Agreement;
import org.casewright.model.guideline.Condition;
import org.casewright.model.guideline.Count;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Group;
import org.casewright.model.guideline.Implication;
import org.casewright.model.guideline.Interval;
import org.casewright.model.guideline.Presence;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.Relief;
import org.casewright.model.guideline.RequestKindTest;
import org.casewright.model.guideline.Requested;
import org.casewright.model.guideline.Scoped;
import org.casewright.model.guideline.SexTest;
import org.casewright.model.guideline.Standing;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.guideline.Tried;
import org.casewright.model.imrcase.Side;

/** How the conditions of a topic stand. */
final class Conditions {

    private final Scene scene;

    Conditions(Scene scene) {
        this.scene = scene;
    }

    Judged judge(Criterion criterion) {
        Outcome outcome = outcome(criterion);
        return new Judged(criterion, outcome.standing(), outcome.parts());
    }

    private Outcome outcome(Criterion criterion) {
        return outcome(criterion.getCondition());
    }

    private Outcome outcome(Condition condition) {
        boolean bothSides = scene.side() == Side.BILATERAL && condition instanceof Scoped scoped
                && Scope.of(scoped).asksForSide(scene);
        if (bothSides) {
            return Outcome.both(new Conditions(scene.on(Side.LEFT)).outcome(condition),
                    new Conditions(scene.on(Side.RIGHT)).outcome(condition));
        }
        return switch (condition) {
            case Group group -> group(group);
            case Agreement agreement -> agreement(agreement);
            case Implication implication -> implication(implication);
            case Reference reference -> reference(reference);
            case Presence presence -> Presences.of(presence, scene);
            case Tried tried -> new Trials(tried, scene).outcome();
            case Relief relief -> Outcome.of(new Reliefs(relief, scene).standing());
            case Interval interval -> Outcome.of(new Intervals(interval, scene).standing());
            case Count count -> Outcome.of(new Counts(count, scene).standing());
            case Requested requested -> Outcome.of(new Requests(scene).standing(requested));
            case RequestKindTest test -> open(new Requests(scene).kind(test));
            case SexTest test -> open(new Requests(scene).sex(test));
            case Age test -> open(new Requests(scene).age(test));
            default -> throw new IllegalArgumentException("Not a condition: " + condition);
        };
    }

    /** What the record cannot have been searched for. */
    private static Outcome open(Answer answer) {
        return Outcome.of(answer.standing(Standing.OPEN));
    }

    private Outcome group(Group group) {
        Map<Criterion, Outcome> members = members(group.getMembers());
        List<Standing> standings = standings(group.getMembers(), members);
        Standing standing = switch (group.getQuantifier()) {
            case ALL -> Kleene.all(standings);
            case ANY -> Kleene.any(standings);
            case NONE -> Kleene.none(standings);
            case AT_LEAST -> Kleene.atLeast(group.getCount(), standings);
        };
        return new Outcome(standing, parts(group.getMembers(), members), support(members));
    }

    private Outcome agreement(Agreement agreement) {
        Map<Criterion, Outcome> members = members(agreement.getMembers());
        Standing all = Kleene.all(standings(agreement.getMembers(), members));
        List<List<Fact>> supports = agreement.getMembers().stream().map(member -> members.get(member).support())
                .toList();
        Answer agree = new Agreements(agreement.getAspects(), scene.regions()).possible(supports);
        return new Outcome(all == Standing.MET ? agree.standing(Standing.OPEN) : all,
                parts(agreement.getMembers(), members), support(members));
    }

    private Outcome implication(Implication implication) {
        Outcome antecedent = outcome(implication.getAntecedent());
        Map<Criterion, Outcome> members = members(implication.getMembers());
        Standing consequent = Kleene.all(standings(implication.getMembers(), members));
        Standing standing = Kleene.any(List.of(Kleene.not(antecedent.standing()), consequent));
        Judged judged = new Judged(null, antecedent.standing(), antecedent.parts());
        List<Judged> parts = Outcome.join(List.of(judged), parts(implication.getMembers(), members));
        return new Outcome(standing, parts, support(members));
    }

    private Outcome reference(Reference reference) {
        if (reference.getDefinition() instanceof SumDefinition sum) {
            return Outcome.of(Sums.of(reference, sum, scene));
        }
        var definition = (CriterionDefinition) reference.getDefinition();
        Arguments passed = scene.arguments().passedOn(definition.getParameters(), reference.getArguments());
        Conditions within = new Conditions(scene.with(passed));
        Outcome outcome = within.outcome(definition.getCriterion());
        Judged judged = new Judged(definition.getCriterion(), outcome.standing(), outcome.parts());
        return new Outcome(outcome.standing(), List.of(judged), outcome.support());
    }

    private Map<Criterion, Outcome> members(List<Criterion> members) {
        Map<Criterion, Outcome> outcomes = new HashMap<>();
        for (Criterion member : members) {
            outcomes.put(member, outcome(member));
        }
        return outcomes;
    }

    private static List<Standing> standings(List<Criterion> members, Map<Criterion, Outcome> outcomes) {
        return members.stream().map(member -> outcomes.get(member).standing()).toList();
    }

    private static List<Judged> parts(List<Criterion> members, Map<Criterion, Outcome> outcomes) {
        return members.stream()
                .map(member -> new Judged(member, outcomes.get(member).standing(), outcomes.get(member).parts()))
                .toList();
    }

    /** The findings that the members which are met are met by. */
    private static List<Fact> support(Map<Criterion, Outcome> members) {
        return members.values().stream().filter(outcome -> outcome.standing() == Standing.MET)
                .flatMap(outcome -> outcome.support().stream()).distinct().toList();
    }
}
