package org.casewright.engine.words;

import java.util.List;

import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Evidence;
import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.rules.Condition;
import org.casewright.engine.rules.Criterion;
import org.casewright.engine.rules.Phrases;
import org.casewright.engine.rules.Polarity;
import org.casewright.engine.rules.Status;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.snapshot.Item;

/** Says of single criteria what the record has to say to them. What the author of a criterion wrote goes first. */
public final class Points {

    private final FactWords facts;
    private final CaseSnapshot snapshot;
    private final Item item;

    /** @param item the request of the case that was judged */
    public Points(CaseSnapshot snapshot, Item item) {
        this.facts = new FactWords(snapshot.concepts());
        this.snapshot = snapshot;
        this.item = item;
    }

    /** What is said of a leaf; several points where several facts decide it. */
    public List<Point> of(CriterionVerdict leaf) {
        String written = written(leaf.criterion().phrases(), leaf.standing());
        if (!written.isEmpty()) {
            boolean silent = leaf.standing() == Standing.NOT_DOCUMENTED;
            return List.of(new Point(Point.Kind.CLAUSE, written, silent ? List.of() : about(leaf)));
        }
        return switch (leaf.standing()) {
            case MET -> met(leaf);
            case NOT_MET -> notMet(leaf);
            case NOT_DOCUMENTED ->
                List.of(new Point(Point.Kind.SILENT, sought(leaf.criterion()), bearing(leaf, Bearing.SEARCHED)));
            case OPEN -> open(leaf);
            case CONFLICTING ->
                List.of(new Point(Point.Kind.CONFLICTING, subject(leaf.criterion().condition()), about(leaf)));
        };
    }

    private static String written(Phrases phrases, Standing standing) {
        return switch (standing) {
            case MET -> phrases.met();
            case NOT_MET -> phrases.notMet();
            case NOT_DOCUMENTED -> phrases.notDocumented();
            case OPEN, CONFLICTING -> "";
        };
    }

    private List<Point> met(CriterionVerdict leaf) {
        if (leaf.assumption() != null) {
            String taken = leaf.assumption().taken().label();
            return List.of(Point.of(Point.Kind.CLAUSE, "the record does not state it otherwise, and "
                    + English.withArticle(taken) + " is assumed, as the guideline provides"));
        }
        List<Fact> supporting = bearing(leaf, Bearing.SUPPORTS, Bearing.ACCOMPANIES);
        String number = NumberWords.of(leaf, item, snapshot);
        if (!number.isEmpty()) {
            return List.of(new Point(Point.Kind.CLAUSE, number, supporting));
        }
        boolean lasting = leaf.criterion().condition() instanceof Condition.Presence presence
                && presence.scope().lasting() != null;
        return supporting.stream().map(fact -> lasting ? since(fact, "") : told(fact)).toList();
    }

    private List<Point> notMet(CriterionVerdict leaf) {
        String number = NumberWords.of(leaf, item, snapshot);
        if (!number.isEmpty()) {
            return List.of(new Point(Point.Kind.CLAUSE, number, about(leaf)));
        }
        List<Fact> opposing = bearing(leaf, Bearing.OPPOSES);
        if (!opposing.isEmpty() && leaf.criterion().condition() instanceof Condition.Presence presence
                && presence.scope().lasting() != null) {
            String asked = ", where the guideline asks for " + Bounds.of(presence.scope().lasting());
            return opposing.stream().map(fact -> since(fact, asked)).toList();
        }
        return opposing.isEmpty()
                ? List.of(Point.of(Point.Kind.CLAUSE,
                        "the request does not meet the requirement of " + requirement(leaf)))
                : opposing.stream().map(this::told).toList();
    }

    /** A finding of which it matters how long it has lasted. */
    private Point since(Fact fact, String asked) {
        String since = Dates.of(fact.onset());
        return fact.status() != Status.PRESENT || fact.course() != null || since.isEmpty() ? told(fact)
                : new Point(Point.Kind.SHOWN, facts.of(fact) + " since " + since + asked, List.of(fact));
    }

    /** What a search was for: of a treatment that had to fail, any word of the treatment. */
    private static String sought(Criterion criterion) {
        return criterion.condition() instanceof Condition.TriedOne tried
                ? "a trial of " + English.withArticle(tried.treatment().label()) + Scopes.place(tried.scope())
                : Requirements.of(criterion);
    }

    private List<Point> open(CriterionVerdict leaf) {
        for (Evidence evidence : leaf.evidence()) {
            String gap = gap(evidence.bearing());
            if (!gap.isEmpty()) {
                return List.of(new Point(Point.Kind.CLAUSE,
                        "the record mentions " + facts.of(evidence.fact()) + ", but " + gap, List.of(evidence.fact())));
            }
        }
        return List.of(Point.of(Point.Kind.OPEN, requirement(leaf)));
    }

    private static String gap(Bearing bearing) {
        return switch (bearing) {
            case PLACE_UNCLEAR -> "leaves open at which region and on which side";
            case METHOD_UNCLEAR -> "does not say how this was found";
            case TIME_UNCLEAR -> "gives no dates that would settle the question of time";
            case VALUE_UNCLEAR -> "does not state the result that would settle the question";
            case UNCERTAIN -> "not as a present and settled finding";
            case SUPPORTS, ACCOMPANIES, OPPOSES, SUPERSEDED, SEARCHED -> "";
        };
    }

    /** A fact as it is: a treatment by its outcome, anything else as shown or denied. */
    private Point told(Fact fact) {
        List<Fact> alone = List.of(fact);
        return switch (fact.status()) {
            case ABSENT -> new Point(Point.Kind.DENIED, facts.term(fact), alone);
            case SUSPECTED -> new Point(Point.Kind.SHOWN, "a suspicion of " + facts.term(fact), alone);
            case HISTORICAL -> new Point(Point.Kind.SHOWN, "a history of " + facts.term(fact), alone);
            case PRESENT, SEARCHED_NOT_FOUND ->
                fact.course() == null ? new Point(Point.Kind.SHOWN, facts.of(fact), alone)
                        : new Point(Point.Kind.CLAUSE, facts.outcome(fact), alone);
        };
    }

    private static String requirement(CriterionVerdict leaf) {
        return Requirements.of(leaf.criterion());
    }

    /** What a criterion is about, whichever way it asks for it. */
    private static String subject(Condition condition) {
        if (condition instanceof Condition.Presence presence && presence.polarity() != Polarity.PRESENT) {
            return English.or(Requirements.labels(presence.concepts()));
        }
        return Requirements.of(condition);
    }

    private static List<Fact> about(CriterionVerdict leaf) {
        return leaf.evidence().stream().map(Evidence::fact).distinct().toList();
    }

    private static List<Fact> bearing(CriterionVerdict leaf, Bearing... bearings) {
        List<Bearing> asked = List.of(bearings);
        return leaf.evidence().stream().filter(e -> asked.contains(e.bearing())).map(Evidence::fact).distinct()
                .toList();
    }
}
