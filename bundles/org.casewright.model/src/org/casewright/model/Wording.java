package org.casewright.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pieces of messages. */
public final class Wording {

    private static final int LONGEST = 60;

    private Wording() {
    }

    /** What a user wrote, in quotes and on one line; cut where it is too long for a message. */
    public static String quoted(String written) {
        String line = written.replaceAll("\\p{Cntrl}+", " ");
        return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "'";
    }

    /** {@code " Did you mean 'x'?"} with the nearest of the names, or nothing where none is near. */
    public static String didYouMean(String written, Collection<String> names) {
        return nearest(written, names).map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    /** The name that is probably meant; empty where none is near. */
    public static Optional<String> nearest(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = Math.max(1, written.length() / 3);
        return names.stream().filter(name -> Math.abs(name.length() - written.length()) <= limit)
                .filter(name -> distance(written, name) <= limit)
                .min(Comparator.comparingInt((String name) -> distance(written, name)).thenComparing(name -> name));
    }

    /** "a", "a or b", "a, b or c". */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** How many characters to insert, drop, change or swap with their neighbour; upper and lower case are one. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
