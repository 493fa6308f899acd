package org.casewright.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.text.Sentences;
import org.casewright.text.Span;

/**
 * A sentence of a rationale that says whether something is medically necessary.
 *
 * @param sentence where it stands
 * @param words the words that say so
 * @param necessary what they say
 */
record Conclusion(Span sentence, Span words, boolean necessary) {

    /** Up to four words may stand between the negation and what is negated: "is not seen as medically necessary". */
    private static final Pattern NECESSARY = Pattern.compile(
            "(?<not>\\b(?:not|never|cannot|nor|\\p{L}+n['\u2019]t|non)\\b(?:[\\s,-]+\\p{L}+){0,4}?[\\s,-]+)?"
                    + "\\b(?:medically[\\s-]+necessary|a\\s+medical\\s+necessity)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ESTABLISHED = Pattern.compile(
            "\\bmedical\\s+necessity\\b[^.;]{0,80}?\\b(?:is|was|has|have|can|could)(?<not>\\s*not)?\\s+"
                    + "(?:been\\s+|be\\s+)?(?:established|supported|demonstrated|determined|shown)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RECOMMENDED = Pattern.compile(
            "\\brecommend(?:ation|ed|s)?\\s+(?:is\\s+|are\\s+)?(?:for\\s+)?(?:(?<not>denial|non-?certification)"
                    + "|approval|authorization|certification)\\b",
            Pattern.CASE_INSENSITIVE);

    /** All conclusions, in the order of the text; at most one of a sentence, and that its last. */
    static List<Conclusion> all(String rationale) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Span sentence : Sentences.split(rationale)) {
            Conclusion last = null;
            for (Pattern pattern : List.of(NECESSARY, ESTABLISHED, RECOMMENDED)) {
                last = later(last, lastOf(pattern, rationale, sentence));
            }
            if (last != null) {
                conclusions.add(last);
            }
        }
        return conclusions;
    }

    private static Conclusion lastOf(Pattern pattern, String rationale, Span sentence) {
        Conclusion last = null;
        Matcher statement = pattern.matcher(rationale).region(sentence.offset(), sentence.end());
        while (statement.find()) {
            last = new Conclusion(sentence, Span.between(statement.start(), statement.end()),
                    statement.group("not") == null);
        }
        return last;
    }

    private static Conclusion later(Conclusion one, Conclusion other) {
        return other == null || one != null && one.words.offset() > other.words.offset() ? one : other;
    }
}
