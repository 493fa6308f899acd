package org.casewright.project;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.CaseVerdict;
import org.casewright.engine.evaluate.Evaluator;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Item;

/**
 * The verdicts of a case, with what they were reached by.
 *
 * @param library the rules
 * @param topics for each item, the topics that may bear on it
 */
record CaseVerdicts(Library library, CaseSnapshot snapshot, List<List<Topic>> topics, CaseVerdict verdict) {

    /**
     * Judges a case. Where neither the facts nor the topics of an item are others than before, its verdict is taken
     * again.
     *
     * @param before null where the case was not judged before
     */
    static CaseVerdicts of(Library library, CaseSnapshot snapshot, CaseVerdicts before) {
        List<List<Topic>> topics = snapshot.items().stream().map(item -> topics(library, snapshot, item)).toList();
        boolean sameFacts = before != null && before.snapshot.equals(snapshot);
        List<ItemVerdict> verdicts = new ArrayList<>();
        for (Item item : snapshot.items()) {
            int index = item.index();
            verdicts.add(sameFacts && isSame(before.topics.get(index), topics.get(index))
                    ? before.verdict.items().get(index) : Evaluator.evaluate(library, snapshot, item));
        }
        return new CaseVerdicts(library, sameFacts ? before.snapshot : snapshot, topics,
                new CaseVerdict(library.fingerprint(), verdicts));
    }

    /** Those that cover the item, and those that cover what it depends on. */
    private static List<Topic> topics(Library library, CaseSnapshot snapshot, Item item) {
        List<Topic> topics = new ArrayList<>();
        Item next = item;
        for (int steps = 0; steps <= snapshot.items().size(); steps++) {
            if (next.service() != Concepts.NONE) {
                topics.addAll(library.topicsFor(next.service()));
            }
            if (next.dependsOn() == Concepts.NONE) {
                return topics;
            }
            next = snapshot.items().get(next.dependsOn());
        }
        return topics;
    }

    /** Rules are kept as the same objects as long as they say the same. */
    private static boolean isSame(List<Topic> one, List<Topic> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) == other.get(i);
        }
        return same;
    }
}
