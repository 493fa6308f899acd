package org.casewright.criteria.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds what leads back to itself. Walks depth-first and without recursion, as chains may be long; where a step
 * leads to what the walk has come from, the walk since then is a circle.
 *
 * @param <T> what is walked through
 */
final class Circles<T> {

    private static final int DONE = -1;
    private static final int MOST_MEMBERS = 6;

    private record Step<T>(T at, Deque<T> ahead) {
    }

    private final Function<T, List<T>> next;
    private final Map<T, List<T>> circles = new HashMap<>();
    private final Map<T, Integer> places = new HashMap<>();
    private final List<Step<T>> path = new ArrayList<>();

    private Circles(Function<T, List<T>> next) {
        this.next = next;
    }

    /** For the first member of each circle the way back to it, without the middle where it is long. */
    static <T> Map<T, List<T>> find(Collection<T> all, Function<T, List<T>> next) {
        Circles<T> search = new Circles<>(next);
        for (T start : all) {
            if (!search.places.containsKey(start)) {
                search.walk(start);
            }
        }
        return search.circles;
    }

    private void walk(T start) {
        enter(start);
        while (!path.isEmpty()) {
            T ahead = path.getLast().ahead().poll();
            if (ahead == null) {
                places.put(path.removeLast().at(), DONE);
            } else if (!places.containsKey(ahead)) {
                enter(ahead);
            } else if (places.get(ahead) != DONE && !circles.containsKey(ahead)) {
                circles.put(ahead, circle(places.get(ahead)));
            }
        }
    }

    private void enter(T at) {
        places.put(at, path.size());
        path.add(new Step<>(at, new ArrayDeque<>(next.apply(at))));
    }

    private List<T> circle(int start) {
        List<T> circle = new ArrayList<>();
        for (int place = start; place < Math.min(path.size(), start + MOST_MEMBERS); place++) {
            circle.add(path.get(place).at());
        }
        circle.add(path.get(start).at());
        return circle;
    }
}
