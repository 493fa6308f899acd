package org.casewright.engine.units;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words for units that the language knows. */
final class Vocabulary {

    /** Calendar periods, by their count of days or of months. */
    record Period(int days, int months) {
    }

    static final Map<String, Period> PERIODS = Map.of(
            "day", new Period(1, 0), "days", new Period(1, 0),
            "week", new Period(7, 0), "weeks", new Period(7, 0),
            "month", new Period(0, 1), "months", new Period(0, 1),
            "year", new Period(0, 12), "years", new Period(0, 12));

    /** What is counted rather than measured, by its plural. */
    private static final String[] COUNTED = {"applications", "areas", "blocks", "capsules", "doses", "electrodes",
            "injections", "items", "joints", "levels", "muscles", "patches", "points", "procedures", "refills",
            "sessions", "sets", "sites", "tablets", "tests", "times", "treatments", "units", "visits"};

    /** The unit of the Unified Code for Units of Measure by the word of the language. */
    private static final String[][] MEASURED = {
            {"%", "%"}, {"percent", "%"}, {"degrees", "deg"}, {"degree", "deg"},
            {"mg", "mg"}, {"mcg", "ug"}, {"ng", "ng"}, {"g", "g"}, {"kg", "kg"}, {"pounds", "[lb_av]"},
            {"pound", "[lb_av]"}, {"ml", "mL"}, {"mL", "mL"}, {"cc", "mL"}, {"l", "L"},
            {"mm", "mm"}, {"cm", "cm"}, {"m", "m"}, {"inches", "[in_i]"}, {"inch", "[in_i]"}, {"feet", "[ft_i]"},
            {"mmHg", "mm[Hg]"}, {"iu", "[iU]"}, {"meq", "meq"},
            {"hours", "h"}, {"hour", "h"}, {"minutes", "min"}, {"minute", "min"}, {"seconds", "s"}, {"second", "s"}};

    private final Map<String, String> counted = new TreeMap<>();
    private final Map<String, String> measured = new TreeMap<>();

    Vocabulary() {
        for (String plural : COUNTED) {
            String singular = plural.equals("patches") ? "patch" : plural.substring(0, plural.length() - 1);
            counted.put(plural, singular);
            counted.put(singular, singular);
        }
        for (String[] unit : MEASURED) {
            measured.put(unit[0], unit[1]);
        }
    }

    /** The singular of what is counted; null where the word is none of them. */
    String counted(String word) {
        return counted.get(word);
    }

    /** The singular of any word that is counted. */
    String singular(String word) {
        String known = counted.get(word);
        return known != null ? known : word.length() > 1 && word.endsWith("s") ? word.substring(0, word.length() - 1)
                : word;
    }

    /** The UCUM code of a unit; null where the word is none. */
    String measured(String word) {
        return measured.get(word);
    }

    Collection<String> words() {
        TreeSet<String> words = new TreeSet<>(PERIODS.keySet());
        words.addAll(counted.keySet());
        words.addAll(measured.keySet());
        return words;
    }
}
