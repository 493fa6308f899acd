package org.casewright.benchmarks.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.casewright.criteria.CriteriaSource;

/** The guideline library with its topics several times over, each copy under other names. */
public final class LargeLibrary {

    private static final Pattern TOPIC = Pattern.compile("(?m)^topic \\w+");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^define (\\w+)");
    private static final String ENDING = ".criteria";

    private LargeLibrary() {
    }

    /** @param least how many topics it has at least */
    public static List<CriteriaSource> of(List<CriteriaSource> shipped, int least) {
        List<CriteriaSource> all = new ArrayList<>(shipped);
        int topics = shipped.stream().mapToInt(LargeLibrary::topics).sum();
        for (int copy = 1; copy * topics < least; copy++) {
            for (CriteriaSource source : shipped) {
                if (topics(source) > 0) {
                    all.add(copy(source, "Copy" + copy));
                }
            }
        }
        return all;
    }

    private static int topics(CriteriaSource source) {
        return (int) TOPIC.matcher(text(source)).results().count();
    }

    private static CriteriaSource copy(CriteriaSource source, String suffix) {
        // A topic may have the name of the service that it is about; only its own line names the topic.
        String text = TOPIC.matcher(text(source)).replaceAll("$0" + suffix);
        for (String name : DEFINITION.matcher(text).results().map(found -> found.group(1)).toList()) {
            text = text.replaceAll("\\b" + name + "\\b(?!\")", name + suffix);
        }
        return CriteriaSource.of(source.name().replace(ENDING, "-" + suffix + ENDING), text);
    }

    private static String text(CriteriaSource source) {
        return new String(source.bytes(), StandardCharsets.UTF_8);
    }
}
