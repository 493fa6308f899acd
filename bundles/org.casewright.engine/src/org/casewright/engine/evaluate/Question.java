package org.casewright.engine.evaluate;

import java.util.List;
import java.util.Set;

import org.casewright.engine.rules.Comparison;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Condition.Presence;
import org.casewright.engine.rules.Kind;
import org.casewright.engine.rules.Method;
import org.casewright.engine.rules.Polarity;
import org.casewright.engine.rules.Scope;
import org.casewright.engine.rules.Status;
import org.casewright.engine.snapshot.Course;
import org.casewright.engine.snapshot.Fact;

/**
 * What is asked of the facts about a concept, wherever they lie.
 *
 * @param value what the value has to be; null for any
 * @param methods the methods that show its presence, as a set of bits
 * @param denying the methods that show its absence, as a set of bits
 * @param counting the statuses that count beside present, as a set of bits
 * @param denials whether it is the denial that is asked for: then nothing but a denial on record is a "no"
 */
record Question(Comparison value, int methods, int denying, int counting, List<Concept> companions,
        Times times, boolean denials) {

    /** The question that a criterion asks. What is ruled out is present however it was found. */
    static Question of(Presence presence, Times times) {
        int named = methods(presence.methods());
        int showing = presence.polarity() == Polarity.RULED_OUT ? Method.ANY : named;
        return new Question(presence.value(), showing, named, statuses(presence.counting()), presence.companions(),
                times, presence.polarity() != Polarity.PRESENT);
    }

    /** Whether a concept is there within a scope. */
    static Question plain(Scope scope, Scene scene) {
        return new Question(null, Method.ANY, Method.ANY, 0, List.of(), scene.times(scope), false);
    }

    /** Whether a companion is there at the same time. */
    Question ofCompanion() {
        return new Question(null, Method.ANY, Method.ANY, counting, List.of(), times.withoutLasting(), false);
    }

    /** What a fact says to this question; null where it says nothing, such as a treatment that is planned. */
    Status answerOf(Fact fact, Scene scene) {
        Status status = fact.status();
        if (status == Status.PRESENT) {
            status = fact.course() == null ? answerOfFinding(fact, scene)
                    : answerOf(fact.course().state(), scene.concepts().get(fact.concept()).kind());
        }
        return status != null && (counting & 1 << status.ordinal()) != 0 ? Status.PRESENT : status;
    }

    /** A finding that has ended is no longer there. */
    private static Status answerOfFinding(Fact fact, Scene scene) {
        return fact.hasEndedBefore(scene.reference()) ? Status.HISTORICAL : Status.PRESENT;
    }

    private static Status answerOf(Course.State state, Kind kind) {
        return switch (state) {
            case ONGOING -> Status.PRESENT;
            case DONE -> kind == Kind.DRUG ? Status.HISTORICAL : Status.PRESENT;
            case AUTHORIZED, PLANNED -> null;
        };
    }

    private static int statuses(Set<Status> statuses) {
        int bits = 0;
        if (!statuses.isEmpty()) {
            for (Status status : statuses) {
                bits |= 1 << status.ordinal();
            }
        }
        return bits;
    }

    private static int methods(Set<Method> methods) {
        if (methods.isEmpty()) {
            return Method.ANY;
        }
        int bits = 0;
        for (Method method : methods) {
            bits |= method.bit();
        }
        return bits;
    }
}
