package org.casewright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits prose into sentences. Abbreviations and decimal points do not end one. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?]+[\"'\u201D\u2019)\\]]*(?="
            + "\\s+[\"'\u201C\u2018(\\[]*[\\p{Lu}\\p{Nd}#]|\\s*$)|\\n\\s*\\n|[.!?](?=\\p{Lu}\\p{Ll})");

    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms|St|No|Nos|vs|e\\.g|i\\.e|etc|cf"
            + "|approx|Fig|Jr|Sr|Lt|Rt|bilat|p|pp|Ch|Sec|\\p{Lu})\\.$");
    private static final int LONGEST_ABBREVIATION = 8;

    private Sentences() {
    }

    /** The sentences in order, without the white space around them. Together they hold all other characters. */
    public static List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            String before = text.substring(Math.max(start, end.end() - LONGEST_ABBREVIATION), end.end());
            if (!ABBREVIATION.matcher(before).find() || end.end() == text.length()) {
                add(sentences, text, start, end.end());
                start = end.end();
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(Span.between(start, end));
        }
    }
}
