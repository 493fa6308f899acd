package org.casewright.engine.rules;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every concept of a library, numbered, with what is one of what and what lies within what. */
public final class Concepts {

    /** Stands where there is no concept. */
    public static final int NONE = -1;

    private final List<Concept> all;
    private final Map<String, Integer> ids = new HashMap<>();
    private final int[][] ancestors;
    private final int[][] descendants;

    /**
     * @param all the concepts, each at the position of its id; a concept that is one of itself, by whatever way,
     *            is taken as equal to those on the way
     */
    public Concepts(Collection<Concept> all) {
        this.all = List.copyOf(all);
        ancestors = new int[all.size()][];
        for (Concept concept : this.all) {
            ids.put(concept.name(), concept.id());
            ancestors[concept.id()] = climb(concept.id());
        }
        descendants = invert(ancestors);
    }

    /** How many there are; their ids are 0 to one less. */
    public int size() {
        return all.size();
    }

    /** All of them, by id. */
    public List<Concept> all() {
        return all;
    }

    /** @throws IndexOutOfBoundsException where there is no concept of that id, such as for {@link #NONE} */
    public Concept get(int id) {
        return all.get(id);
    }

    /** The id of the concept with a qualified name; {@link #NONE} where there is none or the name is null. */
    public int find(String qualifiedName) {
        return ids.getOrDefault(qualifiedName, NONE);
    }

    /** Whether one concept is the other, is one of it, or lies within it. */
    public boolean isA(int special, int general) {
        return special == general || Arrays.binarySearch(ancestors[special], general) >= 0;
    }

    /** Whether one concept is any of some others. */
    public boolean isAnyOf(int special, List<Concept> general) {
        for (int i = 0; i < general.size(); i++) {
            if (isA(special, general.get(i).id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a region lies within another, or corresponds to one that does. */
    public boolean liesWithin(int region, int whole) {
        if (isA(region, whole)) {
            return true;
        }
        List<Integer> counterparts = all.get(region).counterparts();
        for (int i = 0; i < counterparts.size(); i++) {
            if (isA(counterparts.get(i), whole)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two regions have a part in common. */
    public boolean overlap(int one, int other) {
        if (liesWithin(one, other) || liesWithin(other, one)) {
            return true;
        }
        for (int part : descendants[one]) {
            if (isA(part, other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The fewest steps by which one concept is another or lies within it.
     *
     * @return 0 for the concept itself; {@link #NONE} where it is not the other
     */
    public int steps(int special, int general) {
        if (!isA(special, general)) {
            return NONE;
        }
        int steps = 0;
        for (List<Integer> level = List.of(special); !level.contains(general); steps++) {
            level = level.stream().flatMap(id -> all.get(id).parents().stream()).distinct().toList();
        }
        return steps;
    }

    /** The concept and all more general ones, in order of their ids. Not to be changed. */
    public int[] ancestors(int id) {
        return ancestors[id];
    }

    /** The concept and all more special ones, in order of their ids. Not to be changed. */
    public int[] descendants(int id) {
        return descendants[id];
    }

    private int[] climb(int start) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (!seen.get(next)) {
                seen.set(next);
                open.addAll(all.get(next).parents());
            }
        }
        return seen.stream().toArray();
    }

    private static int[][] invert(int[][] relation) {
        int[] counts = new int[relation.length];
        for (int[] row : relation) {
            for (int target : row) {
                counts[target]++;
            }
        }
        int[][] inverse = new int[relation.length][];
        Arrays.setAll(inverse, i -> new int[counts[i]]);
        int[] next = new int[relation.length];
        for (int source = 0; source < relation.length; source++) {
            for (int target : relation[source]) {
                inverse[target][next[target]++] = source;
            }
        }
        return inverse;
    }
}
