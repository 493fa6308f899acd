package org.casewright.engine.words;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The little grammar that sentences are made with. */
public final class English {

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten");

    /** Heads of noun phrases that are counted, and so take an article. Whatever is not here goes without. */
    private static final Set<String> COUNTED = Set.of("agreement", "assessment", "attempt", "block", "brace", "change",
            "contraindication", "count", "cream", "cyst", "deficit", "diagnosis", "effusion", "electrocardiogram",
            "episode", "evaluation", "event", "examination", "factor", "failure", "finding", "flag", "fracture", "goal",
            "impairment", "injection", "injury", "lesion", "level", "log", "maneuver", "mass", "operation", "panel",
            "patch", "plan", "point", "procedure", "program", "raise", "report", "request", "response", "result",
            "risk", "scan", "score", "screen", "sign", "sprain", "strain", "study", "symptom", "tear", "test", "trial",
            "unit", "upset", "visit", "wound");

    private static final Set<String> PREPOSITIONS = Set.of("of", "to", "on", "in", "at", "with", "without", "for",
            "from", "by", "after", "before", "under", "that");

    private English() {
    }

    /** {@code a, b and c}; empty for no words. */
    public static String and(List<String> words) {
        return join(words, " and ");
    }

    /** {@code a, b or c}; empty for no words. */
    public static String or(List<String> words) {
        return join(words, " or ");
    }

    private static String join(List<String> words, String last) {
        int n = words.size();
        if (n < 3) {
            return String.join(words.stream().anyMatch(English::isList) ? "," + last : last, words);
        }
        String comma = words.stream().anyMatch(English::isList) ? ";" : ",";
        boolean parted = words.stream().anyMatch(word -> word.contains(","));
        return String.join(comma + " ", words.subList(0, n - 1)) + (parted ? comma + last : last) + words.get(n - 1);
    }

    private static boolean isList(String words) {
        return words.contains(", ") && words.matches(".* (and|or) .*");
    }

    /** The noun phrase with the article that it needs: {@code a twitch response}, {@code low back pain}. */
    public static String withArticle(String noun) {
        return COUNTED.contains(head(noun)) && !noun.matches("(a|an|the|another|no|any) .*")
                ? indefinite(noun) + " " + noun
                : noun;
    }

    private static String indefinite(String noun) {
        String first = noun.split(" ", 2)[0];
        boolean spelled = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        String vowels = spelled ? "AEFHILMNORSX" : "AEIOaeiou";
        boolean vowel = vowels.indexOf(noun.charAt(0)) >= 0 && !noun.matches("(uni|use|uri).*");
        return vowel ? "an" : "a";
    }

    /** The word that a noun phrase is about: the last before its first preposition. */
    private static String head(String noun) {
        String head = "";
        for (String word : noun.split(" ")) {
            if (PREPOSITIONS.contains(word)) {
                break;
            }
            head = word;
        }
        return head.toLowerCase(Locale.ROOT);
    }

    /** The plural of a noun phrase's head: {@code tests of function}. */
    public static String plural(String noun) {
        String[] words = noun.split(" ");
        int head = 0;
        while (head + 1 < words.length && !PREPOSITIONS.contains(words[head + 1])) {
            head++;
        }
        words[head] = pluralWord(words[head]);
        return String.join(" ", Arrays.asList(words));
    }

    private static String pluralWord(String word) {
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return word.endsWith("sis") ? word.substring(0, word.length() - 2) + "es" : word;
        }
        if (word.matches(".*(ss|x|ch|sh)")) {
            return word + "es";
        }
        return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /** A small whole number as a word, any other in digits. */
    public static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean small = plain.scale() <= 0 && plain.signum() >= 0 && plain.compareTo(BigDecimal.TEN) <= 0;
        return small ? NUMBERS.get(plain.intValueExact()) : String.format(Locale.ROOT, plainForm(plain), plain);
    }

    private static String plainForm(BigDecimal plain) {
        return "%,." + Math.max(0, plain.scale()) + "f";
    }

    /** With its first letter large. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** With its first letter small, unless the first word is spelled in capitals or is one letter. */
    public static String small(String text) {
        String first = text.split("[^\\p{L}\\p{N}]", 2)[0];
        boolean keeps = first.length() < 2 || !first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT))
                || first.chars().anyMatch(Character::isDigit);
        return keeps ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A sentence: capitalized and closed with a full stop. */
    public static String sentence(String clause) {
        String text = capital(clause.strip());
        return text.matches("(?s).*[.?!]\"?$") ? text : text + ".";
    }
}
