package org.casewright.tests.random;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.Standing;
import org.casewright.tests.naive.ItemJudgement;
import org.casewright.tests.naive.Judged;

/** How often each thing came out, so that the cases are seen to be of all kinds. */
final class Tallies {

    private final Map<Expectation, Integer> results = new TreeMap<>();
    private final Map<Standing, Integer> standings = new TreeMap<>();
    private final Map<String, Integer> topics = new TreeMap<>();
    private final Map<Criterion, Set<Standing>> criteria = new IdentityHashMap<>();
    private int followed;

    void add(List<ItemJudgement> judgements) {
        for (ItemJudgement judgement : judgements) {
            results.merge(judgement.result(), 1, Integer::sum);
            followed += judgement.followed() == null ? 0 : 1;
            judgement.candidates()
                    .forEach(candidate -> candidate.applicability().stream().flatMap(Judged::all).forEach(this::add));
            if (judgement.chosen() != null) {
                topics.merge(judgement.chosen().topic().getName(), 1, Integer::sum);
                judgement.chosen().indications().stream().flatMap(Judged::all).forEach(this::add);
                judgement.chosen().exclusions().stream().flatMap(Judged::all).forEach(this::add);
            }
        }
    }

    private void add(Judged judged) {
        standings.merge(judged.standing(), 1, Integer::sum);
        if (judged.criterion() != null) {
            criteria.computeIfAbsent(judged.criterion(), criterion -> EnumSet.noneOf(Standing.class))
                    .add(judged.standing());
        }
    }

    int of(Expectation result) {
        return results.getOrDefault(result, 0);
    }

    int of(Standing standing) {
        return standings.getOrDefault(standing, 0);
    }

    int ofTopic(String name) {
        return topics.getOrDefault(name, 0);
    }

    int followed() {
        return followed;
    }

    int criteria() {
        return criteria.size();
    }

    /** The criteria that never came out met, or never came out otherwise. */
    List<Criterion> monotonous() {
        return criteria.entrySet().stream()
                .filter(seen -> !seen.getValue().contains(Standing.MET) || seen.getValue().size() == 1)
                .map(Map.Entry::getKey).toList();
    }

    @Override
    public String toString() {
        return "results " + results + ", standings " + standings + ", following another " + followed;
    }
}
