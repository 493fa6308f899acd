package org.casewright.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dictionary of terms that finds them in texts. Upper and lower case, hyphens for blanks and an English
 * plural of the last word make no difference; of several terms at one place the longest is found. Immutable
 * and safe for use by several threads.
 */
public final class Terms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:['\u2019]\\p{L}+)?");

    private record Word(String text, Span span) {
    }

    private record Term(List<String> words, String text, String concept) {
    }

    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    /** @param concepts the concept that each term stands for, by term */
    public Terms(Map<String, String> concepts) {
        concepts.forEach((text, concept) -> {
            List<String> words = words(text).stream().map(Word::text).toList();
            if (words.isEmpty()) {
                throw new IllegalArgumentException("The term '" + text + "' for " + concept + " has no word.");
            }
            byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Term(words, text, concept));
        });
        byFirstWord.values().forEach(terms -> terms.sort(
                Comparator.comparingInt((Term term) -> -term.words.size()).thenComparing(Term::text)));
    }

    /** All mentions, in the order of the text; none overlaps another. */
    public List<TermMention> find(String text) {
        List<TermMention> found = new ArrayList<>();
        List<Word> words = words(text);
        for (int i = 0; i < words.size();) {
            Term term = longestAt(words, i);
            if (term == null) {
                i++;
            } else {
                int last = i + term.words.size() - 1;
                Span span = Span.between(words.get(i).span.offset(), words.get(last).span.end());
                found.add(new TermMention(span, term.text, term.concept));
                i = last + 1;
            }
        }
        return found;
    }

    private Term longestAt(List<Word> words, int at) {
        for (Term term : byFirstWord.getOrDefault(words.get(at).text, List.of())) {
            if (matches(term, words, at)) {
                return term;
            }
        }
        return null;
    }

    private static boolean matches(Term term, List<Word> words, int at) {
        if (at + term.words.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < term.words.size(); i++) {
            if (!words.get(at + i).text.equals(term.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(singular(word.group().toLowerCase(Locale.ROOT)), Span.of(word.toMatchResult())));
        }
        return words;
    }

    /** One form for both numbers; not always the dictionary's singular, but the same for term and text. */
    private static String singular(String word) {
        String base = word.replaceAll("['\u2019]s$", "");
        if (base.length() < 4 || base.endsWith("ss") || base.endsWith("us") || base.endsWith("is")) {
            return base;
        }
        if (base.endsWith("ies")) {
            return base.substring(0, base.length() - 3) + "y";
        }
        return base.endsWith("s") ? base.substring(0, base.length() - 1) : base;
    }
}
