package org.casewright.model.internal;

import java.util.Arrays;

/** Turns offsets of a text into lines and columns, both from 1. Lines end as XML's do: LF, CR LF or CR. */
public final class Lines {

    private final int[] starts;

    public Lines(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
    }

    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
