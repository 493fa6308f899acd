package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;

/** The sections of an MTUS chapter that a citation names, in a list whose members have commas of their own. */
final class SectionNames {

    /** Of the names that the MTUS's tables of contents have, those that go on in capitals after a comma. */
    private static final List<String> WITH_COMMA = List.of("NSAIDs, GI symptoms & cardiovascular risk",
            "Psychological evaluations, IDDS & SCS",
            "Opioids, California Controlled Substance Utilization Review and Evaluation System",
            "Pain, Suffering, and the Restoration of Function", "Forearm, Wrist, & Hand", "Hip, Pelvis and Thigh");

    private static final String SEPARATOR = ", ";

    private SectionNames() {
    }

    static String print(List<String> sections) {
        return String.join(SEPARATOR, sections);
    }

    /** A comma ends a name unless what follows goes on in small letters, with an ampersand or in parentheses. */
    static List<String> read(String text) {
        List<String> names = new ArrayList<>();
        for (String part : text.split(SEPARATOR)) {
            if (!names.isEmpty() && goesOn(names.getLast(), part)) {
                names.add(names.removeLast() + SEPARATOR + part);
            } else {
                names.add(part);
            }
        }
        return names;
    }

    private static boolean goesOn(String name, String part) {
        return part.isEmpty() || Character.isLowerCase(part.charAt(0)) || part.charAt(0) == '&'
                || count(name, '(') > count(name, ')') || isOneName(name, name + SEPARATOR + part);
    }

    /** Whether a longer text than one that may end here is one of the names, begins one, or adds to one. */
    private static boolean isOneName(String text, String longer) {
        return WITH_COMMA.stream().anyMatch(name -> name.equals(longer) || name.startsWith(longer + ",")
                || longer.startsWith(name + " ") && !text.startsWith(name));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
