package org.casewright.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Assumption;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Guideline;
import org.casewright.engine.rules.LetterAddition;
import org.casewright.engine.rules.Rank;
import org.casewright.engine.rules.Support;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.Advice;
import org.casewright.model.guideline.Applicability;
import org.casewright.model.guideline.Clause;
import org.casewright.model.guideline.Exclusion;
import org.casewright.model.guideline.Indication;
import org.casewright.model.guideline.LetterOutcome;
import org.casewright.model.guideline.NeverIndicated;
import org.casewright.model.guideline.Period;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.SupportRow;

/** Compiles topics and the guidelines they belong to. */
final class TopicCompiler {

    private final ConceptTable concepts;
    private final SourceLocator locator;
    private final CriterionCompiler criteria;
    private final Quantities quantities;
    private final Map<org.casewright.model.guideline.Guideline, Guideline> guidelines = new HashMap<>();

    TopicCompiler(ConceptTable concepts, Units units, SourceLocator locator) {
        this.concepts = concepts;
        this.locator = locator;
        this.criteria = new CriterionCompiler(concepts, units, locator);
        this.quantities = new Quantities(units, Map.of());
    }

    Topic compile(org.casewright.model.guideline.Topic topic) {
        Guideline guideline = guideline(IncompleteRule.required(topic.getGuideline(), "guideline", topic));
        return new Topic(Texts.orEmpty(topic.getName()), Texts.orEmpty(topic.getTitle()), guideline,
                Texts.pinpoint(topic.getPinpoint()), concepts.get(topic.getServices(), topic),
                concepts.get(topic.getRegions(), topic), both(guideline.inForce(), days(topic.getInForce())),
                clauses(topic, Applicability.class).map(clause -> criterion(clause, clause.getCriterion())).toList(),
                clauses(topic, Indication.class).map(clause -> criterion(clause, clause.getCriterion())).toList(),
                clauses(topic, Exclusion.class).map(clause -> criterion(clause, clause.getCriterion())).toList(),
                clauses(topic, NeverIndicated.class).map(this::never).findFirst().orElse(null),
                clauses(topic, org.casewright.model.guideline.Support.class).map(this::support).toList(),
                clauses(topic, org.casewright.model.guideline.Assumption.class).map(this::assumption).toList(),
                clauses(topic, org.casewright.model.guideline.LetterAddition.class).map(this::addition).toList(),
                locator.locate(topic));
    }

    private static <C extends Clause> Stream<C> clauses(org.casewright.model.guideline.Topic topic,
            Class<C> type) {
        return topic.getClauses().stream().filter(type::isInstance).map(type::cast);
    }

    private Criterion criterion(Clause clause, org.casewright.model.guideline.Criterion criterion) {
        return criteria.compile(criterion, clause);
    }

    private Guideline guideline(org.casewright.model.guideline.Guideline source) {
        Guideline known = guidelines.get(source);
        if (known != null) {
            return known;
        }
        Criterion applicability = source.getApplicability() == null ? null
                : criteria.compile(source.getApplicability(), source);
        String title = Texts.orEmpty(source.getTitle());
        Guideline guideline = new Guideline(Texts.orEmpty(source.getName()), title,
                source.getCitedAs() == null ? title : source.getCitedAs(), Texts.orEmpty(source.getIssuer()),
                Enum.valueOf(Rank.class, source.getRank().name()), source.getEdition(), days(source.getInForce()),
                source.getSuperseded() == null ? "" : Texts.orEmpty(source.getSuperseded().getName()),
                concepts.get(source.getRegions(), source), applicability, locator.locate(source));
        guidelines.put(source, guideline);
        return guideline;
    }

    private Topic.Never never(NeverIndicated clause) {
        return new Topic.Never(Texts.phrases(clause.getParaphrase(), clause.getQuote()),
                Texts.pinpoint(clause.getPinpoint()), locator.locate(clause));
    }

    private Support support(org.casewright.model.guideline.Support clause) {
        List<Support.Row> rows = new ArrayList<>();
        for (SupportRow row : clause.getRows()) {
            rows.add(new Support.Row(concepts.get(row.getConcept(), row),
                    quantities.amount(IncompleteRule.required(row.getAmount(), "amount", row)),
                    window(row.getWindow())));
        }
        if (rows.isEmpty() && clause.getAmount() == null) {
            throw new IncompleteRule("The amount that is supported is missing.", clause);
        }
        return new Support(clause.getAmount() == null ? null : quantities.amount(clause.getAmount()),
                window(clause.getWindow()), rows, ConditionCompiler.sources(clause.getCounting()),
                Texts.phrases(clause.getParaphrase(), clause.getQuote()), Texts.pinpoint(clause.getPinpoint()),
                locator.locate(clause));
    }

    private Amount window(Quantity window) {
        if (window == null) {
            return null;
        }
        quantities.span(window);
        return quantities.amount(window);
    }

    private Assumption assumption(org.casewright.model.guideline.Assumption clause) {
        return new Assumption(concepts.get(clause.getTaken(), clause), concepts.get(clause.getUndocumented(), clause),
                locator.locate(clause));
    }

    private LetterAddition addition(org.casewright.model.guideline.LetterAddition clause) {
        Advice advice = IncompleteRule.required(clause.getAdvice(), "advice", clause);
        return new LetterAddition(clause.getOutcome() == LetterOutcome.UPHELD, Texts.orEmpty(advice.getName()),
                Texts.orEmpty(advice.getText()));
    }

    private static Days days(Period period) {
        if (period == null) {
            return Days.UNKNOWN;
        }
        long from = period.getFrom() == null ? Days.OPEN_START : period.getFrom().from().toEpochDay();
        long to = period.getTo() == null ? Days.OPEN_END : period.getTo().to().toEpochDay();
        return period(from, to);
    }

    private static Days both(Days one, Days other) {
        return period(Math.max(one.first(), other.first()), Math.min(one.last(), other.last()));
    }

    /** A period that ends before it begins, which the language reports, holds no day that a case can have. */
    private static Days period(long first, long last) {
        return first <= last ? new Days(first, last) : new Days(Days.OPEN_END, Days.OPEN_END);
    }
}
