package org.casewright.workbench.concepts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One way to name a concept, ready to be compared: in lower case, without accents, in words.
 *
 * @param concept the position of the concept in the index
 * @param text as the vocabulary writes it
 * @param plain the words, with a blank between
 * @param own whether it is the label, rather than a synonym or an abbreviation
 */
record Term(int concept, String text, String plain, List<String> words, boolean own) {

    static Term of(int concept, String text, boolean own) {
        List<String> words = words(text);
        return new Term(concept, text, String.join(" ", words), words, own);
    }

    /** {@code X-Ray, ½} is {@code x}, {@code ray}, {@code 1⁄2}. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The first letters of its words: {@code fbss} of failed back surgery syndrome. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
