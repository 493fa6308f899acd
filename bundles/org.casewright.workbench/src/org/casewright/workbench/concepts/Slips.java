package org.casewright.workbench.concepts;

/** How far two words are apart: letters to insert, to drop, to change, or to swap with their neighbour. */
final class Slips {

    private Slips() {
    }

    /** Whether at most so many slips lie between two words; most pairs are told apart by their lengths. */
    static boolean within(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] before = new int[other.length() + 1];
        int[] last = row(0, other.length());
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], last[j]) + 1, last[j - 1] + change);
                if (swapped(one, other, i, j)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
                least = Math.min(least, next[j]);
            }
            if (least > most) {
                return false;
            }
            before = last;
            last = next;
        }
        return last[other.length()] <= most;
    }

    private static int[] row(int from, int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = from + j;
        }
        return row;
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
