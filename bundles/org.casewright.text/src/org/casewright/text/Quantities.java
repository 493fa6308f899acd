package org.casewright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds quantities: "#10", "12 visits", "twelve (12) sessions", "QTY: 2"; and schedules: "two times a week
 * for 4 weeks", "twice weekly x 6 weeks". Numbers of strengths and levels, such as 10/325mg or L4-5, are
 * found only with a unit that they bear.
 */
public final class Quantities {

    private static final String UNITS = "visit|session|treatment|tablet|capsule|pill|patch|injection|level|unit|refill"
            + "|gram|gm|g|mg|ml|mcg|hour|day|week|month|year|mile|pair|box|bottle|tube|test";
    private static final String NUMBER = Numbers.EXPRESSION;
    /** The number in the other notation: "two (2)", "2 (two)". */
    private static final String AGAIN = "(?:\\s*\\(\\s*" + NUMBER + "\\s*\\))?";
    private static final String START = "(?<![\\p{L}\\p{Nd}./#-])";

    private static final Pattern COUNTED = Phrases.pattern(START + "(?<number>" + NUMBER + ")" + AGAIN
            + "(?: |-|(?=[gm]))(?:(?:additional|more|further|supervised|post-?operative|physical|occupational|therapy"
            + "|aquatic|acupuncture|chiropractic|PT|OT) ){0,3}(?<unit>" + UNITS + ")(?:s|es)?\\b");
    private static final Pattern SIGN = Phrases.pattern("(?<![\\p{L}\\p{Nd}])(?:#\\s?|(?:qty|quantity)[:.]?\\s*#?)"
            + "(?<number>\\d{1,4})\\b");

    private static final String TIMES = "(?:(?<times>" + NUMBER + ")" + AGAIN + "\\s*(?:times?|x|visits|sessions)"
            + "|(?<adverb>once|twice|thrice))";
    private static final String PER = "\\s*(?:(?:a|per|each|every|/)\\s*(?<period>day|week|wk|month)"
            + "|(?<periodly>daily|weekly|monthly))";
    private static final String FOR = ",?\\s*(?:for|x|times|over)\\s*(?:the next )?(?<duration>" + NUMBER + ")" + AGAIN
            + "\\s*(?<unit>day|week|wk|month)s?\\b";
    private static final Pattern SCHEDULE = Phrases.pattern(START + TIMES + PER + FOR);

    private Quantities() {
    }

    /** All quantities, in the order of the text; the numbers of a schedule are none. */
    public static List<Quantity> find(String text) {
        List<Schedule> schedules = schedules(text);
        List<Quantity> found = new ArrayList<>();
        for (Pattern pattern : List.of(COUNTED, SIGN)) {
            Matcher quantity = pattern.matcher(text);
            while (quantity.find()) {
                Span span = Span.of(quantity.toMatchResult());
                if (schedules.stream().noneMatch(schedule -> schedule.span().overlaps(span))) {
                    Span number = Span.between(quantity.start("number"), quantity.end("number"));
                    String unit = pattern == SIGN ? "#" : unit(quantity.group("unit"));
                    found.add(new Quantity(span, number, Numbers.read(number.in(text)), unit));
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.span().offset(), b.span().offset()));
        return found;
    }

    /** All schedules, in the order of the text. */
    public static List<Schedule> schedules(String text) {
        List<Schedule> found = new ArrayList<>();
        Matcher schedule = SCHEDULE.matcher(text);
        while (schedule.find()) {
            String period = schedule.group("period") == null ? schedule.group("periodly") : schedule.group("period");
            String times = schedule.group("times") == null ? times(schedule.group("adverb")) : schedule.group("times");
            found.add(new Schedule(Span.of(schedule.toMatchResult()), Numbers.read(times), unit(period),
                    Numbers.read(schedule.group("duration")), unit(schedule.group("unit"))));
        }
        return found;
    }

    private static String times(String adverb) {
        return switch (adverb.toLowerCase(Locale.ROOT)) {
        case "once" -> "1";
        case "twice" -> "2";
        default -> "3";
        };
    }

    private static String unit(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
        case "wk", "weekly" -> "week";
        case "daily" -> "day";
        case "monthly" -> "month";
        case "gm", "g" -> "gram";
        default -> written.toLowerCase(Locale.ROOT);
        };
    }
}
