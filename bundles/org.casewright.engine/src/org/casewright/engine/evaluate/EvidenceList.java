package org.casewright.engine.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.casewright.engine.evaluate.Evidence.Bearing;
import org.casewright.engine.snapshot.Fact;

/** Collects evidence; of a fact that bears in several ways the plainest one is kept. */
final class EvidenceList {

    private List<Evidence> all = List.of();
    private boolean sorted = true;

    /** Adds a fact of the record; an assumed one is no evidence. */
    void add(Fact fact, Bearing bearing) {
        if (fact.index() == Scene.ASSUMED) {
            return;
        }
        if (all.isEmpty() || all.getLast().fact().index() < fact.index()) {
            all = with(new Evidence(fact, bearing), all);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).fact() == fact) {
                keepPlainest(i, bearing);
                return;
            }
        }
        sorted = false;
        all.add(new Evidence(fact, bearing));
    }

    void addAll(EvidenceList others) {
        for (Evidence other : others.all) {
            add(other.fact(), other.bearing());
        }
    }

    /** The evidence in the order of the case. */
    List<Evidence> inOrder() {
        if (!sorted) {
            all.sort(Comparator.comparingInt(evidence -> evidence.fact().index()));
            sorted = true;
        }
        return all;
    }

    /** The evidence as it bears on the opposite of what was asked. */
    List<Evidence> turned() {
        return inOrder().stream().map(Evidence::turned).toList();
    }

    /** A list that begins to grow with its first element: most lists of one evaluation stay empty. */
    static <T> List<T> with(T element, List<T> list) {
        List<T> grown = list.isEmpty() ? new ArrayList<>(2) : list;
        grown.add(element);
        return grown;
    }

    private void keepPlainest(int position, Bearing bearing) {
        if (bearing.compareTo(all.get(position).bearing()) < 0) {
            all.set(position, new Evidence(all.get(position).fact(), bearing));
        }
    }
}
