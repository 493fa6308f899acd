package org.casewright.engine.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.ItemVerdict.Proposal;
import org.casewright.engine.evaluate.ItemVerdict.Result;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Item;
import org.casewright.engine.snapshot.Item.Decision;

/**
 * Judges cases by a library. Each answer depends on its arguments alone: not on the clock, on the locale, or on
 * what was judged before; any number of threads may ask at once.
 */
public final class Evaluator {

    private Evaluator() {
    }

    /**
     * Judges every item of a case.
     *
     * @param snapshot a case captured with the concepts of the same library
     */
    public static CaseVerdict evaluate(Library library, CaseSnapshot snapshot) {
        List<ItemVerdict> verdicts = new ArrayList<>(snapshot.items().size());
        for (Item item : snapshot.items()) {
            verdicts.add(evaluate(library, snapshot, item));
        }
        return new CaseVerdict(library.fingerprint(), verdicts);
    }

    /** Judges one item of a case, and the items it depends on as far as that is needed. */
    public static ItemVerdict evaluate(Library library, CaseSnapshot snapshot, Item item) {
        ItemVerdict own = Choice.judge(library, snapshot, item);
        int surgery = item.dependsOn();
        if (surgery == Concepts.NONE || isInCircle(snapshot, item)
                || !isUpheld(library, snapshot, snapshot.items().get(surgery))) {
            return own;
        }
        return new ItemVerdict(item, Result.FOLLOWS, Proposal.UPHELD, surgery, own.topicVerdict(), own.candidates());
    }

    /** Whether a topic covers an item, as if it were the only one: its fate is chosen, or why it is not. */
    public static Candidate candidate(Topic topic, CaseSnapshot snapshot, Item item) {
        return Choice.candidate(topic, snapshot, item);
    }

    /** Judges an item by one topic, whether or not that topic applies to it or is in force. */
    public static TopicVerdict evaluate(Topic topic, CaseSnapshot snapshot, Item item) {
        return Topics.judge(topic, snapshot, item);
    }

    private static boolean isUpheld(Library library, CaseSnapshot snapshot, Item item) {
        if (item.decision() != Decision.UNDECIDED) {
            return item.decision() == Decision.UPHELD;
        }
        return evaluate(library, snapshot, item).proposal() == Proposal.UPHELD;
    }

    /** Items that depend on each other in a circle are judged as if they did not. */
    private static boolean isInCircle(CaseSnapshot snapshot, Item item) {
        Item next = item;
        for (int steps = 0; steps < snapshot.items().size(); steps++) {
            if (next.dependsOn() == Concepts.NONE) {
                return false;
            }
            next = snapshot.items().get(next.dependsOn());
            if (next.index() == item.index()) {
                return true;
            }
        }
        return false;
    }
}
