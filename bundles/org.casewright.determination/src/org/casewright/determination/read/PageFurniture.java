package org.casewright.determination.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.casewright.determination.read.Line.Gap;

/**
 * The lines at the top and the foot of pages that say the same on each but for the number of the page. The form
 * has none; copies of a letter may.
 */
final class PageFurniture {

    private static final int FEWEST_PAGES = 2;

    private PageFurniture() {
    }

    /** Those of a letter, in its order. */
    static List<Line> of(List<Line> lines) {
        TreeMap<Integer, Line> first = new TreeMap<>();
        TreeMap<Integer, Line> last = new TreeMap<>();
        for (Line line : lines) {
            first.putIfAbsent(line.page(), line);
            last.put(line.page(), line);
        }
        Set<Line> furniture = new HashSet<>(running(first));
        furniture.addAll(running(last));
        return lines.stream().filter(furniture::contains).toList();
    }

    /** All of them where they say the same, the first page apart, which may be without. */
    private static List<Line> running(TreeMap<Integer, Line> byPage) {
        if (byPage.isEmpty()) {
            return List.of();
        }
        List<Line> all = List.copyOf(byPage.values());
        return isRunning(all) ? all : isRunning(all.subList(1, all.size())) ? all.subList(1, all.size()) : List.of();
    }

    private static boolean isRunning(List<Line> lines) {
        return lines.size() >= FEWEST_PAGES && lines.stream().allMatch(PageFurniture::hasPageNumber)
                && lines.stream().map(PageFurniture::withoutPageNumber).distinct().count() == 1;
    }

    private static boolean hasPageNumber(Line line) {
        return pageNumber(line).matcher(line.text()).find();
    }

    private static String withoutPageNumber(Line line) {
        return pageNumber(line).matcher(line.text().strip()).replaceFirst("#");
    }

    private static Pattern pageNumber(Line line) {
        return Pattern.compile("(?<!\\d)" + line.page() + "(?!\\d)");
    }

    /** The lines without the furniture. Where it stood, the end of the page does not tell whether a paragraph ends. */
    static List<Line> without(List<Line> furniture, List<Line> lines) {
        Set<Line> out = new HashSet<>(furniture);
        List<Line> left = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            if (!out.contains(line)) {
                boolean uncertain = before != null && out.contains(before)
                        && (before.page() == line.page() || line.gap() == Gap.NONE);
                left.add(uncertain ? line.afterPageEnd() : line);
            }
            before = line;
        }
        return left;
    }
}
