package org.casewright.workbench.drafts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which sentence of a later text has come of which sentence of an earlier one; their order is the same in both. */
final class Alignment {

    /** Sentences that share less are different sentences. */
    private static final double ALIKE = 0.5;

    private final int[] later;
    private final List<List<Sentence>> inserted = new ArrayList<>();

    /** Pairs the sentences so that what they share in all is the most. */
    Alignment(List<Sentence> before, List<Sentence> after) {
        later = new int[before.size()];
        Arrays.fill(later, -1);
        double[][] best = shares(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            double alike = alike(before.get(i), after.get(j));
            if (alike > 0 && best[i][j] == best[i + 1][j + 1] + alike) {
                later[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        collect(after);
    }

    /** The most that can be shared from each pair of sentences on. */
    private static double[][] shares(List<Sentence> before, List<Sentence> after) {
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double alike = alike(before.get(i), after.get(j));
                double paired = alike > 0 ? best[i + 1][j + 1] + alike : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static double alike(Sentence one, Sentence other) {
        double similarity = one.similarity(other);
        return similarity < ALIKE ? 0 : similarity;
    }

    private void collect(List<Sentence> after) {
        int next = 0;
        for (int i = 0; i <= later.length; i++) {
            int end = i == later.length ? after.size() : later[i];
            List<Sentence> fresh = new ArrayList<>();
            while (next < end) {
                fresh.add(after.get(next++));
            }
            inserted.add(fresh);
            if (i < later.length && later[i] >= 0) {
                next = later[i] + 1;
            }
        }
    }

    /** The position of what a sentence has become; -1 where it is gone. */
    int later(int position) {
        return later[position];
    }

    /** What is new before a sentence; at the end, what is new after the last one. */
    List<Sentence> insertedBefore(int position) {
        return inserted.get(position);
    }
}
