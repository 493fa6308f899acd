package org.casewright.tests.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Random edits of criteria, such as somebody makes who types: half a word, a line moved, a name that becomes another.
 * Most leave a text that is broken somewhere.
 */
final class TextEdits {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+|[0-9]+|[{}\":]");
    private static final List<String> PIECES = List.of("{", "}", "\"", ":", "//", "/*", "\n", " Ache", "topic ",
            "scenario ", "all of {", " any of {", "when ", "diagnosis ", " Knee", " Bath", "12 ", "weeks", "2014-02-30",
            "Ä", "vocabulary V {", " is a ", " within ", "Rub", "Pain", "Total", "x: ");

    private final Random random;
    private final List<String> names;

    /** @param names words that replace others */
    TextEdits(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    String edit(String text) {
        return switch (random.nextInt(9)) {
            case 0 -> insert(text, PIECES.get(random.nextInt(PIECES.size())));
            case 1 -> delete(text, 1 + random.nextInt(12));
            case 2, 3 -> replaceWord(text);
            case 4 -> rename(text);
            case 5 -> withoutLine(text);
            case 6 -> lineAgain(text);
            case 7 -> linesSwapped(text);
            default -> "// moved down\n" + text;
        };
    }

    private String insert(String text, String piece) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + piece + text.substring(at);
    }

    private String delete(String text, int length) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + text.substring(Math.min(text.length(), at + length));
    }

    private String replaceWord(String text) {
        MatchResult word = word(text);
        return word == null ? text
                : text.substring(0, word.start()) + names.get(random.nextInt(names.size()))
                        + text.substring(word.end());
    }

    private String rename(String text) {
        MatchResult word = word(text);
        return word == null ? text
                : text.replace(word.group(),
                        random.nextBoolean() ? word.group() + "X" : names.get(random.nextInt(names.size())));
    }

    private MatchResult word(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return words.isEmpty() ? null : words.get(random.nextInt(words.size()));
    }

    private String withoutLine(String text) {
        List<String> lines = lines(text);
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private String lineAgain(String text) {
        List<String> lines = lines(text);
        lines.add(random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size())));
        return String.join("\n", lines);
    }

    private String linesSwapped(String text) {
        List<String> lines = lines(text);
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("\n", -1)));
    }
}
