package org.casewright.engine.rules;

import java.util.List;
import java.util.Set;

/** What a criterion asks. Lists hold at least one element unless said otherwise. */
public sealed interface Condition {

    /**
     * So many of its members have to be met.
     *
     * @param count how many for {@link Quantifier#AT_LEAST}, otherwise 0
     */
    record Group(Quantifier quantifier, int count, List<Criterion> members) implements Condition {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** All members have to be met by findings that agree with each other. */
    record Agreement(List<Aspect> aspects, List<Criterion> members) implements Condition {
        public Agreement {
            aspects = List.copyOf(aspects);
            members = List.copyOf(members);
        }
    }

    /** Where the antecedent is met, all members have to be. */
    record Implication(Criterion antecedent, List<Criterion> members) implements Condition {
        public Implication {
            members = List.copyOf(members);
        }
    }

    /** A definition used: its body with the arguments put in. */
    record Defined(String name, String label, Criterion body) implements Condition {
    }

    /** Whether the item is asked for the first time or again. */
    record RequestKindTest(boolean repeated) implements Condition {
    }

    /**
     * A finding that is present, absent or ruled out.
     *
     * @param concepts any of these
     * @param companions all of these with it, at the same place; may be empty
     * @param value what its value has to be; null for any
     * @param methods how it has to be found; empty for any
     * @param counting the statuses that count beside present
     */
    record Presence(Polarity polarity, List<Concept> concepts, List<Concept> companions, Comparison value,
            Set<Method> methods, Set<Status> counting, Scope scope) implements Condition {
        public Presence {
            concepts = List.copyOf(concepts);
            companions = List.copyOf(companions);
            methods = Sets.inOrder(Method.class, methods);
            counting = Sets.inOrder(Status.class, counting);
        }
    }

    /** So many treatments were tried; each part is a {@link TriedOne}. */
    record Tried(Quantifier quantifier, int count, boolean failed, List<Criterion> parts, Scope scope)
            implements Condition {
        public Tried {
            parts = List.copyOf(parts);
        }
    }

    /** One treatment was tried, or tried and failed. */
    record TriedOne(Concept treatment, boolean failed, Scope scope) implements Condition {
    }

    /**
     * The relief that the last treatment of a kind gave.
     *
     * @param lasted how long it lasted; null for any time
     */
    record Relief(Concept treatment, Comparison amount, Comparison lasted, Scope scope) implements Condition {
    }

    /**
     * How long ago the last time was.
     *
     * @param service the service; null for the item's own
     */
    record Interval(Concept service, Comparison ago) implements Condition {
    }

    /** How many different findings of some kinds are present. */
    record FindingCount(List<Concept> concepts, Scope scope, Comparison comparison) implements Condition {
        public FindingCount {
            concepts = List.copyOf(concepts);
        }
    }

    /**
     * How much of a service was done, authorized or requested.
     *
     * @param window the time that ends with the request; null for any time
     */
    record ServiceCount(List<Concept> concepts, Set<Source> sources, Span window, Scope scope, Comparison comparison)
            implements Condition {
        public ServiceCount {
            concepts = List.copyOf(concepts);
            sources = Sets.inOrder(Source.class, sources);
        }
    }

    /**
     * An amount of the request.
     *
     * @param sources what is counted with it; may be empty
     */
    record Requested(RequestedAmount amount, Comparison comparison, Set<Source> sources) implements Condition {
        public Requested {
            sources = Sets.inOrder(Source.class, sources);
        }
    }

    /** The patient's age in completed years. */
    record Age(Comparison comparison) implements Condition {
    }

    record SexTest(Sex sex) implements Condition {
    }

    /**
     * A weighted sum of daily doses.
     *
     * @param lasting for how long it has been so at the request; null for now
     */
    record SumTest(Sum sum, Comparison comparison, Comparison lasting) implements Condition {
    }
}
