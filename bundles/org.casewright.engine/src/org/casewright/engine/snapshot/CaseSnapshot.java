package org.casewright.engine.snapshot;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Status;

/**
 * A case as it was at one moment. Its facts are indexed by concept: a fact that something is there under that
 * concept and all more general ones, a fact that it is not, or was searched in vain, under all more special ones.
 */
public final class CaseSnapshot {

    private static final Fact[] NONE = {};

    private final Concepts concepts;
    private final Patient patient;
    private final List<Fact> facts;
    private final List<Item> items;
    private final Fact[][] about;
    private final BitSet superseded;
    private final BitSet outdatedOutcomes;

    /**
     * @param concepts the concepts of the library that the ids in facts and items belong to
     * @param facts each at the position of its index; a fact of no known concept is kept and answers nothing
     * @param items each at the position of its index
     */
    public CaseSnapshot(Concepts concepts, Patient patient, List<Fact> facts, List<Item> items) {
        this.concepts = concepts;
        this.patient = patient;
        this.facts = List.copyOf(facts);
        this.items = List.copyOf(items);
        this.about = index();
        Supersession supersession = new Supersession(this);
        this.superseded = supersession.facts();
        this.outdatedOutcomes = supersession.outcomes();
    }

    /** What the numbers of concepts in this snapshot stand for. */
    public Concepts concepts() {
        return concepts;
    }

    /** The injured worker, as far as the case describes them. */
    public Patient patient() {
        return patient;
    }

    /** What counts as evidence, in the order of the case. */
    public List<Fact> facts() {
        return facts;
    }

    /** The disputed items, in the order of the case. */
    public List<Item> items() {
        return items;
    }

    /** The facts that bear on a concept, in the order of the case. Not to be changed. */
    public Fact[] about(int concept) {
        Fact[] bearing = about[concept];
        return bearing == null ? NONE : bearing;
    }

    /** Whether a later statement takes the place of a fact. */
    public boolean isSuperseded(Fact fact) {
        return superseded.get(fact.index());
    }

    /** Whether the outcome of a treatment gave way to that of a later course of it at the same place. */
    public boolean isOutcomeOutdated(Fact treatment) {
        return outdatedOutcomes.get(treatment.index());
    }

    /** Whether another snapshot says the same in terms of the same library. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CaseSnapshot that && concepts == that.concepts && patient.equals(that.patient)
                && facts.equals(that.facts) && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(patient, facts, items);
    }

    private Fact[][] index() {
        int[] counts = new int[concepts.size()];
        for (Fact fact : facts) {
            for (int concept : bearsOn(fact)) {
                counts[concept]++;
            }
        }
        Fact[][] index = new Fact[counts.length][];
        for (Fact fact : facts) {
            for (int concept : bearsOn(fact)) {
                if (index[concept] == null) {
                    index[concept] = new Fact[counts[concept]];
                    counts[concept] = 0;
                }
                index[concept][counts[concept]++] = fact;
            }
        }
        return index;
    }

    private int[] bearsOn(Fact fact) {
        if (fact.concept() == Concepts.NONE) {
            return new int[0];
        }
        boolean denies = fact.status() == Status.ABSENT || fact.status() == Status.SEARCHED_NOT_FOUND;
        return denies ? concepts.descendants(fact.concept()) : concepts.ancestors(fact.concept());
    }
}
