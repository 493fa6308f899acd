package org.casewright.workbench.records.timeline;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The rows of a lane, given to entries in the order in which they begin: each gets the first row that is free there.
 */
final class Rows {

    private record Taken(int row, int right) {
    }

    private final PriorityQueue<Taken> taken = new PriorityQueue<>(Comparator.comparingInt(Taken::right));
    private final PriorityQueue<Integer> free = new PriorityQueue<>();
    private int count;

    /**
     * @param left where the entry begins; no less than for the entry before
     * @param right where it ends
     */
    int take(int left, int right) {
        while (!taken.isEmpty() && taken.peek().right() <= left) {
            free.add(taken.poll().row());
        }
        int row = free.isEmpty() ? count++ : free.poll();
        taken.add(new Taken(row, right));
        return row;
    }

    int count() {
        return count;
    }
}
