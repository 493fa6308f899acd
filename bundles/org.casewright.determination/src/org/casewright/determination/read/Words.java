package org.casewright.determination.read;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

import org.casewright.determination.form.Squeezed;

/** The words of a letter, white space apart, and the lines that they stand in. */
final class Words {

    private final List<Line> lines;
    private final int[] starts;
    private final String words;
    private final BitSet leftOut = new BitSet();

    Words(List<Line> lines) {
        this.lines = lines;
        this.starts = new int[lines.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = all.length();
            all.append(Squeezed.of(lines.get(i).text()));
        }
        this.words = all.toString();
    }

    /** From now on the text does not count that stands at or after a line. */
    void leaveOut(String text, int number) {
        String wanted = Squeezed.of(text);
        int first = 0;
        while (first + 1 < starts.length && lines.get(first).number() < number) {
            first++;
        }
        int at = words.indexOf(wanted, starts[first]);
        if (at >= 0) {
            leftOut.set(at, at + wanted.length());
        }
    }

    /** The number of the first line that has other words than a text; empty where there is none. */
    OptionalInt firstDifference(String text) {
        String wanted = Squeezed.of(text);
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            if (!leftOut.get(i)) {
                if (at == wanted.length() || words.charAt(i) != wanted.charAt(at)) {
                    return OptionalInt.of(number(i));
                }
                at++;
            }
        }
        return at == wanted.length() ? OptionalInt.empty() : OptionalInt.of(lines.getLast().number());
    }

    private int number(int at) {
        int line = lines.size() - 1;
        while (starts[line] > at) {
            line--;
        }
        return lines.get(line).number();
    }
}
