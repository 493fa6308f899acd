package org.casewright.criteria.formatting2;

import java.util.ArrayList;
import java.util.List;

/** White space and comments between two words of a file. */
final class HiddenText {

    /** @param breaks the line breaks in front of the comment */
    private record Comment(int breaks, String text) {

        boolean endsLine() {
            return text.startsWith("//");
        }
    }

    private final List<Comment> comments = new ArrayList<>();
    private int breaks;

    HiddenText(String text) {
        int at = 0;
        while (at < text.length()) {
            at = text.charAt(at) == '/' ? comment(text, at) : space(text, at);
        }
    }

    private int space(String text, int at) {
        if (text.charAt(at) == '\n') {
            breaks++;
        }
        return at + 1;
    }

    private int comment(String text, int start) {
        boolean line = text.startsWith("//", start);
        int end = line ? text.indexOf('\n', start) : text.indexOf("*/", start) + 2;
        end = end < 0 ? text.length() : end;
        comments.add(new Comment(breaks, text.substring(start, end).stripTrailing()));
        breaks = 0;
        return end;
    }

    /** The gap between two words, with the comments that stand there. */
    String between(Gap gap) {
        StringBuilder text = new StringBuilder();
        int owed = comments(gap, gap.fewest(), text);
        int number = Math.clamp(breaks, owed, Math.max(owed, gap.most()));
        return text + (number == 0 ? gap.space() : Gap.breaks(number, gap.level()));
    }

    /** The start of a file, before its first word. */
    String atStart() {
        StringBuilder text = new StringBuilder();
        comments(Gap.line(0), 0, text);
        return text.isEmpty() ? "" : text.toString().strip() + Gap.breaks(Math.clamp(breaks, 1, 2), 0);
    }

    /** The end of a file, after its last word. */
    String atEnd() {
        StringBuilder text = new StringBuilder();
        comments(Gap.line(0), 1, text);
        return text + "\n";
    }

    /** Appends the comments, and tells how many line breaks are still owed after them. */
    private int comments(Gap gap, int fewest, StringBuilder text) {
        int owed = fewest;
        for (Comment comment : comments) {
            if (comment.breaks() == 0) {
                text.append(' ');
            } else {
                int most = Math.max(1, gap.most());
                text.append(
                        Gap.breaks(Math.clamp(comment.breaks(), Math.clamp(owed, 1, most), most), gap.commentLevel()));
                owed = Math.min(owed, 1);
            }
            text.append(comment.text());
            owed = comment.endsLine() ? Math.max(owed, 1) : owed;
        }
        return owed;
    }
}
