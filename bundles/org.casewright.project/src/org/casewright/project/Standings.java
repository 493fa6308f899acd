package org.casewright.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.SourceSpan;

/** Collects how the criteria of one file stand. */
final class Standings {

    private record Entry(Criterion criterion, List<ItemStanding> standings) {
    }

    private final String file;
    private final Map<SourceSpan, Entry> entries = new TreeMap<>(
            Comparator.comparingInt(SourceSpan::offset).thenComparing(SourceSpan::length, Comparator.reverseOrder()));

    private Standings(String file) {
        this.file = file;
    }

    static List<CriterionStanding> of(Collection<CaseState> cases, String file) {
        Standings standings = new Standings(file);
        cases.forEach(standings::add);
        List<CriterionStanding> all = new ArrayList<>();
        standings.entries.forEach((span, entry) -> all.add(
                new CriterionStanding(span, entry.criterion().label(), entry.standings())));
        return List.copyOf(all);
    }

    private void add(CaseState imrCase) {
        imrCase.judged()
                .ifPresent(judged -> judged.items().stream().filter(item -> item.verdict().topicVerdict() != null)
                        .forEach(item -> add(imrCase.name(), item.id(), item.verdict().topicVerdict())));
    }

    private void add(String imrCase, String item, TopicVerdict verdict) {
        verdict.applicability().forEach(criterion -> add(imrCase, item, criterion));
        verdict.indications().forEach(criterion -> add(imrCase, item, criterion));
        verdict.exclusions().forEach(criterion -> add(imrCase, item, criterion));
    }

    private void add(String imrCase, String item, CriterionVerdict verdict) {
        SourceSpan span = verdict.criterion().span();
        if (span.file().equals(file)) {
            entries.computeIfAbsent(span, unused -> new Entry(verdict.criterion(), new ArrayList<>())).standings()
                    .add(new ItemStanding(imrCase, item, verdict.standing()));
        }
        verdict.children().forEach(child -> add(imrCase, item, child));
    }
}
