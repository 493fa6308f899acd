package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sections of an MTUS chapter that a citation names, in a list whose members have commas of their own. */
final class SectionNames {

    /** Names whose second part looks like a name of its own. */
    private static final Set<String> WITH_COMMA = Set.of("NSAIDs, GI symptoms & cardiovascular risk");

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
                || count(name, '(') > count(name, ')') || WITH_COMMA.contains(name + SEPARATOR + part);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
