package org.casewright.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Numbers in digits and in English words, up to ninety-nine. */
final class Numbers {

    private static final List<String> ONES = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");

    /** Matches what {@link #read} reads; long words first, so that "six" does not end the search for "sixteen". */
    static final String EXPRESSION = "(?:\\d{1,6}(?:,\\d{3})?(?:\\.\\d{1,4})?|(?:" + String.join("|", TENS)
            + ")(?:[-\\s](?:" + String.join("|", ONES.subList(1, 10)) + "))?|"
            + String.join("|", ONES.reversed()) + ")";

    private Numbers() {
    }

    static BigDecimal read(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return new BigDecimal(text.replace(",", ""));
        }
        int sum = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[- ]")) {
            sum += ONES.contains(word) ? ONES.indexOf(word) : (TENS.indexOf(word) + 2) * 10;
        }
        return BigDecimal.valueOf(sum);
    }
}
