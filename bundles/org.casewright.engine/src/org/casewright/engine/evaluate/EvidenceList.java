package org.casewright.engine.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.snapshot.Fact;

/** Collects evidence; of a fact that bears in several ways the plainest one is kept. */
final class EvidenceList {

    /** In the order of the case, each fact once. */
    private List<Evidence> all = List.of();

    /** Adds a fact of the record; an assumed one is no evidence. */
    void add(Fact fact, Bearing bearing) {
        if (fact.index() == Scene.ASSUMED) {
            return;
        }
        int position = positionAfter(fact);
        if (position > 0 && all.get(position - 1).fact().index() == fact.index()) {
            keepPlainest(position - 1, bearing);
        } else {
            all = with(position, new Evidence(fact, bearing), all);
        }
    }

    /** Where a fact belongs: behind those that come before it in the case, and behind itself. */
    private int positionAfter(Fact fact) {
        int position = all.size();
        while (position > 0 && all.get(position - 1).fact().index() > fact.index()) {
            position--;
        }
        return position;
    }

    void addAll(EvidenceList others) {
        for (Evidence other : others.all) {
            add(other.fact(), other.bearing());
        }
    }

    /** The evidence in the order of the case. */
    List<Evidence> inOrder() {
        return all;
    }

    /** The evidence as it bears on the opposite of what was asked. */
    List<Evidence> turned() {
        List<Evidence> turned = new ArrayList<>(all.size());
        for (Evidence evidence : all) {
            turned.add(evidence.turned());
        }
        return turned;
    }

    /** A list that begins to grow with its first element: most lists of one evaluation stay empty. */
    static <T> List<T> with(T element, List<T> list) {
        return with(list.size(), element, list);
    }

    private static <T> List<T> with(int position, T element, List<T> list) {
        List<T> grown = list.isEmpty() ? new ArrayList<>(2) : list;
        grown.add(position, element);
        return grown;
    }

    private void keepPlainest(int position, Bearing bearing) {
        if (bearing.compareTo(all.get(position).bearing()) < 0) {
            all.set(position, new Evidence(all.get(position).fact(), bearing));
        }
    }
}
