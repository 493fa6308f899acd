package org.casewright.tests.criteria;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words and comments of a criteria file, read without the parser. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*(?s:.*?)\\*/|[A-Za-z0-9_][A-Za-z0-9_.\\-]*|\\S");

    private Tokens() {
    }

    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).map(String::stripTrailing).toList();
    }

    /** The same words and comments, with other blanks and line breaks between them. */
    static String respaced(String text, Random random) {
        return of(text).stream().map(token -> token + space(token, random)).collect(Collectors.joining());
    }

    private static String space(String token, Random random) {
        String[] spaces = {" ", "  ", "\t", "\n", "\n\n", " \n   ", "\r\n", "\n\n\n\t"};
        return (token.startsWith("//") ? "\n" : "") + spaces[random.nextInt(spaces.length)];
    }
}
