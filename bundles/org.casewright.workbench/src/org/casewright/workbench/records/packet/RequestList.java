package org.casewright.workbench.records.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered list of what was denied, in an application or a utilization review. */
final class RequestList {

    private static final Pattern HEADING = Pattern.compile("(?:denied|modified|not certified|non-?certified"
            + "|not medically necessary|not authorized)[^\\n:]{0,120}:?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY = Pattern.compile("\\s*(?<number>\\d{1,2})[.)]\\s+(?<words>\\S.{2,200}?)\\s*");
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}.*");

    private RequestList() {
    }

    /** The entries of the first such list, without their numbers. */
    static List<String> in(String text) {
        List<String> requests = new ArrayList<>();
        boolean begun = false;
        boolean within = false;
        for (String line : text.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            boolean next = begun && entry.matches() && Integer.parseInt(entry.group("number")) == requests.size() + 1;
            if (next) {
                requests.add(entry.group("words").replaceAll("[.;]$", ""));
            } else if (within && GOES_ON.matcher(line).matches()) {
                requests.set(requests.size() - 1, requests.getLast() + " " + line.strip());
            }
            within = next || within && GOES_ON.matcher(line).matches();
            begun = begun || HEADING.matcher(line).find();
        }
        return List.copyOf(requests);
    }
}
