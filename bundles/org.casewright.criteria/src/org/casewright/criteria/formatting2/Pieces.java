package org.casewright.criteria.formatting2;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that the grammar takes for one, such as {@code not documented} or the pieces of a long text. */
final class Pieces {

    private static final Pattern GAP = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|(\\s+)");

    private Pieces() {
    }

    /** The same with one blank, or one line break where the author has made one, between the pieces. */
    static String of(String words, int level) {
        if (words.contains("//") || words.contains("/*")) {
            return words;
        }
        Matcher gaps = GAP.matcher(words);
        return gaps.replaceAll(gap -> Matcher.quoteReplacement(gap.group(1) == null ? gap.group()
                : gap.group(1).contains("\n") && words.startsWith("\"") ? Gap.breaks(1, level) : " "));
    }
}
