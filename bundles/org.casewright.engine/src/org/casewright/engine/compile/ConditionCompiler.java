package org.casewright.engine.compile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.casewright.engine.rules.Aspect;
import org.casewright.engine.rules.Comparison;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Kind;
import org.casewright.engine.rules.Method;
import org.casewright.engine.rules.Ordinal;
import org.casewright.engine.rules.Polarity;
import org.casewright.engine.rules.RequestedAmount;
import org.casewright.engine.rules.Scope;
import org.casewright.engine.rules.Sex;
import org.casewright.engine.rules.Source;
import org.casewright.engine.rules.Span;
import org.casewright.engine.rules.Status;
import org.casewright.engine.rules.Sum;
import org.casewright.model.guideline.Age;
import org.casewright.model.guideline.Agreement;
import org.casewright.model.guideline.Count;
import org.casewright.model.guideline.FactorRow;
import org.casewright.model.guideline.Interval;
import org.casewright.model.guideline.Placement;
import org.casewright.model.guideline.Presence;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.Relief;
import org.casewright.model.guideline.RequestKindTest;
import org.casewright.model.guideline.Requested;
import org.casewright.model.guideline.Scoped;
import org.casewright.model.guideline.SexTest;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.guideline.Tried;

/** Compiles conditions that have no criteria within. */
final class ConditionCompiler {

    private final ConceptTable concepts;
    private final Quantities quantities;

    ConditionCompiler(ConceptTable concepts, Quantities quantities) {
        this.concepts = concepts;
        this.quantities = quantities;
    }

    Condition compile(org.casewright.model.guideline.Condition condition) {
        return switch (condition) {
            case Presence presence -> presence(presence);
            case Relief relief -> new Condition.Relief(concepts.get(relief.getTreatment(), relief),
                    quantities.comparison(relief.getAmount(), relief),
                    relief.getLasted() == null ? null : quantities.comparison(relief.getLasted(), relief),
                    scope(relief));
            case Interval interval -> new Condition.Interval(
                    interval.getService() == null ? null : concepts.get(interval.getService(), interval),
                    quantities.elapsed(IncompleteRule.required(interval.getAgo(), "period", interval)));
            case Count count -> count(count);
            case Requested requested -> requested(requested);
            case RequestKindTest test -> new Condition.RequestKindTest(test.isRepeated());
            case Age age -> new Condition.Age(quantities.years(age.getComparison(), age));
            case SexTest test -> new Condition.SexTest(Enum.valueOf(Sex.class, test.getSex().name()));
            default -> throw new IncompleteRule("This condition is not understood.", condition);
        };
    }

    List<Condition.TriedOne> tried(Tried tried) {
        Scope scope = scope(tried);
        return some(concepts.get(tried.getConcepts(), tried), tried).stream()
                .map(concept -> new Condition.TriedOne(concept, tried.isFailed(), scope)).toList();
    }

    Scope scope(Scoped scoped) {
        Placement placement = scoped.getPlacement();
        return new Scope(placement == Placement.REGION || placement == Placement.SITE,
                placement == Placement.SIDE || placement == Placement.SITE,
                scoped.getRegion() == null ? null : concepts.get(scoped.getRegion(), scoped),
                quantities.elapsed(scoped.getLasting()),
                scoped.getWithin() == null ? null : quantities.span(scoped.getWithin()), scoped.isBeforeRequest(),
                scoped.getSince() == null ? null : concepts.get(scoped.getSince(), scoped),
                scoped.getSince() == null ? null : Enum.valueOf(Ordinal.class, scoped.getSinceOrdinal().name()));
    }

    Condition sum(SumDefinition definition, Reference reference) {
        List<Sum.Row> rows = definition.getFactors() == null ? List.of()
                : IncompleteRule.required(definition.getFactors(), "table of factors", definition).getRows().stream()
                        .map(this::row).toList();
        Sum sum = new Sum(Texts.orEmpty(definition.getName()), Texts.orEmpty(definition.getLabel()),
                quantities.dailyUnit(definition.getUnit()), concepts.get(definition.getSubject(), definition),
                definition.isCurrent(), definition.isRequested(), rows);
        return new Condition.SumTest(sum, quantities.dailyDose(reference.getComparison(), reference),
                quantities.elapsed(reference.getLasting()));
    }

    static List<Aspect> aspects(Agreement agreement) {
        return agreement.getAspects().stream().map(aspect -> Enum.valueOf(Aspect.class, aspect.name())).toList();
    }

    private Condition presence(Presence presence) {
        return new Condition.Presence(Enum.valueOf(Polarity.class, presence.getPolarity().name()),
                some(concepts.get(presence.getConcepts(), presence), presence),
                concepts.get(presence.getCompanions(), presence),
                presence.getValue() == null ? null : quantities.comparison(presence.getValue(), presence),
                same(Method.class, presence.getMethods()), same(Status.class, presence.getCounting()),
                scope(presence));
    }

    /** Services and drugs are counted by amount, findings by kind. */
    private Condition count(Count count) {
        List<Concept> counted = some(concepts.get(count.getConcepts(), count), count);
        Comparison comparison = quantities.comparison(count.getComparison(), count);
        Span window = count.getWindow() == null ? null : quantities.span(count.getWindow());
        Scope scope = scope(count);
        if (counted.stream().allMatch(concept -> concept.kind() == Kind.SERVICE || concept.kind() == Kind.DRUG)) {
            Set<Source> sources = sources(count.getCounting());
            return new Condition.ServiceCount(counted, sources.isEmpty() ? EnumSet.of(Source.DONE) : sources, window,
                    scope, comparison);
        }
        return new Condition.FindingCount(counted, window == null ? scope : scope.within(window), comparison);
    }

    private Condition requested(Requested requested) {
        RequestedAmount amount = Enum.valueOf(RequestedAmount.class, requested.getAmount().name());
        Comparison comparison = amount == RequestedAmount.DOSE
                ? quantities.dailyDose(requested.getComparison(), requested)
                : quantities.comparison(requested.getComparison(), requested);
        return new Condition.Requested(amount, comparison, sources(requested.getCounting()));
    }

    private Sum.Row row(FactorRow row) {
        Concept drug = concepts.get(row.getDrug(), row);
        if (row.getBands().isEmpty()) {
            return new Sum.Row(drug, List.of(new Sum.Band(null, factor(row.getFactor(), row))));
        }
        return new Sum.Row(drug, row.getBands().stream()
                .map(band -> new Sum.Band(band.getLimit() == null ? null : quantities.dailyDose(band.getLimit()),
                        factor(band.getFactor(), row)))
                .toList());
    }

    private static BigDecimal factor(BigDecimal factor, FactorRow row) {
        if (factor == null) {
            throw new IncompleteRule("A factor is missing.", row);
        }
        return factor;
    }

    static Set<Source> sources(Collection<org.casewright.model.guideline.Source> sources) {
        return same(Source.class, sources);
    }

    private static List<Concept> some(List<Concept> named, org.casewright.model.guideline.Condition owner) {
        if (named.isEmpty()) {
            throw new IncompleteRule("No concept is named.", owner);
        }
        return named;
    }

    private static <E extends Enum<E>> Set<E> same(Class<E> type, Collection<? extends Enum<?>> values) {
        EnumSet<E> same = EnumSet.noneOf(type);
        values.forEach(value -> same.add(Enum.valueOf(type, value.name())));
        return same;
    }
}
