package org.casewright.engine.units;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
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

    /** Words for the one thing that a therapy is counted in: guidelines and requests use them for each other. */
    private static final Set<String> ENCOUNTERS = Set.of("session", "treatment", "visit");

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
            String one = ENCOUNTERS.contains(singular) ? "visit" : singular;
            counted.put(plural, one);
            counted.put(singular, one);
        }
        for (String[] unit : MEASURED) {
            measured.put(unit[0], unit[1]);
        }
    }

    /** One word for what is counted, the singular mostly; null where the word is none of them. */
    String counted(String word) {
        return counted.get(word);
    }

    /** One word for whatever is counted. */
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
