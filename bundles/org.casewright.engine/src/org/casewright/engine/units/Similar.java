package org.casewright.engine.units;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words that another may have been meant for. */
public final class Similar {

    private static final int FARTHEST = 3;

    private Similar() {
    }

    /** The words that differ in at most a third of their letters, the nearest first, then in alphabetical order. */
    public static List<String> words(String meant, Collection<String> words) {
        int farthest = Math.min(FARTHEST, Math.max(1, meant.length() / 3));
        return words.stream().filter(word -> distance(meant, word) <= farthest)
                .sorted(Comparator.comparingInt((String word) -> distance(meant, word))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The number of letters to insert, drop or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
