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

    /**
     * An entry of the list.
     *
     * @param words without the number
     * @param below the lines that follow in its paragraph
     */
    record Entry(String words, List<Line> below) {
    }

    /** @param page from 1 */
    record Line(int page, String words) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private int page;
    private boolean begun;
    private boolean within;
    private boolean below;

    private RequestList() {
    }

    /**
     * The entries of the first such list.
     *
     * @param text with a form feed between pages
     */
    static List<Entry> in(String text) {
        RequestList list = new RequestList();
        for (String page : text.split("\f")) {
            list.page++;
            page.lines().forEach(list::add);
        }
        return List.copyOf(list.entries);
    }

    private void add(String line) {
        Matcher entry = ENTRY.matcher(line);
        boolean next = begun && entry.matches() && Integer.parseInt(entry.group("number")) == entries.size() + 1;
        boolean goesOn = within && GOES_ON.matcher(line).matches();
        if (next) {
            entries.add(new Entry(entry.group("words").replaceAll("[.;]$", ""), new ArrayList<>()));
        } else if (goesOn) {
            Entry last = entries.removeLast();
            entries.add(new Entry(last.words() + " " + line.strip(), last.below()));
        } else if (below && !line.isBlank()) {
            entries.getLast().below().add(new Line(page, line.strip()));
        }
        below = next || below && !line.isBlank();
        within = next || goesOn;
        begun = begun || HEADING.matcher(line).find();
    }
}
