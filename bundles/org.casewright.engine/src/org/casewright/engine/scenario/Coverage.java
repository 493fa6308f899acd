package org.casewright.engine.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Topic;

/** Which criteria of a topic its scenarios exercise, and how each stood in any of them. */
public final class Coverage {

    /**
     * One criterion.
     *
     * @param met whether it was met in a scenario
     * @param notMet whether it was not met in a scenario
     * @param undecided whether it was neither in a scenario
     */
    public record Line(Criterion criterion, boolean met, boolean notMet, boolean undecided) {
    }

    private final Map<Criterion, Set<Standing>> seen = new IdentityHashMap<>();
    private final List<Criterion> order = new ArrayList<>();

    private Coverage(Topic topic) {
        topic.applicability().forEach(this::list);
        topic.indications().forEach(this::list);
        topic.exclusions().forEach(this::list);
    }

    /** How the criteria of a topic stood in the results of its scenarios, in the author's order. */
    public static List<Line> of(Topic topic, List<ScenarioResult> results) {
        Coverage coverage = new Coverage(topic);
        for (ScenarioResult result : results) {
            result.verdicts().forEach(coverage::count);
        }
        return coverage.order.stream().map(coverage::line).toList();
    }

    private void list(Criterion criterion) {
        order.add(criterion);
        seen.put(criterion, EnumSet.noneOf(Standing.class));
        members(criterion.condition()).forEach(this::list);
    }

    private static List<Criterion> members(Condition condition) {
        return switch (condition) {
            case Condition.Group group -> group.members();
            case Condition.Agreement agreement -> agreement.members();
            case Condition.Tried tried -> tried.parts();
            case Condition.Defined defined -> List.of(defined.body());
            case Condition.Implication implication -> {
                List<Criterion> all = new ArrayList<>(implication.members());
                all.addFirst(implication.antecedent());
                yield all;
            }
            default -> List.of();
        };
    }

    private void count(CriterionVerdict verdict) {
        Set<Standing> standings = seen.get(verdict.criterion());
        if (standings != null) {
            standings.add(verdict.standing());
        }
        verdict.children().forEach(this::count);
    }

    private Line line(Criterion criterion) {
        Set<Standing> standings = seen.get(criterion);
        boolean undecided = standings.stream().anyMatch(standing -> !standing.isKnown());
        return new Line(criterion, standings.contains(Standing.MET), standings.contains(Standing.NOT_MET), undecided);
    }
}
