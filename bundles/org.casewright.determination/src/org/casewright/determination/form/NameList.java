package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in a row.
 *
 * @param separator what stands between them
 * @param last what stands before the last; null where it is the separator too
 */
record NameList(List<String> names, String separator, String last) {

    private static final String USUAL = ", ";
    private static final Pattern BETWEEN = Pattern.compile(",(?: and\\b)? ?| and ");

    NameList {
        names = names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** Reads names none of which has a comma or the word "and" in it, such as those of states. */
    static NameList read(String text) {
        List<String> names = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        int start = 0;
        while (between.find()) {
            names.add(text.substring(start, between.start()));
            separators.add(between.group());
            start = between.end();
        }
        if (start < text.length()) {
            names.add(text.substring(start));
        }
        return of(names, separators);
    }

    private static NameList of(List<String> names, List<String> separators) {
        if (names.size() < 2) {
            return new NameList(names, USUAL, null);
        }
        String last = separators.get(names.size() - 2);
        String first = names.size() == 2 && last.endsWith("and ") ? USUAL : separators.getFirst();
        return new NameList(names, first, first.equals(last) ? null : last);
    }

    String print() {
        if (last == null || names.size() < 2) {
            return String.join(separator, names);
        }
        int end = names.size() - 1;
        return String.join(separator, names.subList(0, end)) + last + names.get(end);
    }
}
