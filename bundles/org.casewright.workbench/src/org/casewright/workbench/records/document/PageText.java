package org.casewright.workbench.records.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The words of a page in reading order. A scan that nobody has run through character recognition has none.
 *
 * @param text the words, with a blank between two and a line break between two lines
 * @param words each with its place
 */
public record PageText(String text, List<Word> words) {

    /** The text of a page that has no words. */
    public static final PageText NONE = new PageText("", List.of());

    public PageText {
        words = List.copyOf(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The index of the word nearest to a point, within so many points of it; of two the one on the same line. */
    public OptionalInt wordAt(float x, float y, float reach) {
        int best = -1;
        float nearest = reach * reach;
        for (int i = 0; i < words.size(); i++) {
            float distance = words.get(i).box().distance(x, y);
            if (distance < nearest || distance == 0 && best < 0) {
                best = i;
                nearest = distance;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The words between two characters of the text, as far as either lies in a word. */
    public WordRange range(int start, int end) {
        int first = words.size();
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).end() > start && words.get(i).offset() < end) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return last < 0 ? WordRange.NONE : new WordRange(first, last);
    }

    /** The words within a box: those whose middle lies in it, from the first to the last of them. */
    public WordRange within(Box box) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            Box word = words.get(i).box();
            if (box.contains(word.x() + word.width() / 2, word.y() + word.height() / 2)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? WordRange.NONE : new WordRange(first, last);
    }

    /** The words of a range as prose: one blank between two, a word divided at the end of a line made whole. */
    public String quote(WordRange range) {
        StringBuilder prose = new StringBuilder();
        for (int i = range.first(); i <= range.last(); i++) {
            Word word = words.get(i);
            boolean divided = i > range.first() && word.line() != words.get(i - 1).line() && endsDivided(prose)
                    && Character.isLowerCase(word.text().charAt(0));
            if (divided) {
                prose.setLength(prose.length() - 1);
            } else if (!prose.isEmpty()) {
                prose.append(' ');
            }
            prose.append(word.text());
        }
        return prose.toString();
    }

    private static boolean endsDivided(CharSequence text) {
        int length = text.length();
        return length > 1 && text.charAt(length - 1) == '-' && Character.isLowerCase(text.charAt(length - 2));
    }

    /** A box for each line that the range runs over. */
    public List<Box> boxes(WordRange range) {
        List<Box> boxes = new ArrayList<>();
        for (int i = range.first(); i <= range.last(); i++) {
            Word word = words.get(i);
            if (i > range.first() && word.line() == words.get(i - 1).line()) {
                boxes.set(boxes.size() - 1, boxes.get(boxes.size() - 1).with(word.box()));
            } else {
                boxes.add(word.box());
            }
        }
        return List.copyOf(boxes);
    }

    /** About how many bytes it takes in memory. */
    public int bytes() {
        return 2 * text.length() + 96 * words.size();
    }
}
