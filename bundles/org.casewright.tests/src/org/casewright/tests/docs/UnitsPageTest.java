package org.casewright.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.casewright.engine.units.UnitName;
import org.casewright.engine.units.Units;
import org.junit.jupiter.api.Test;

/** The table of units of the reference has the words that the engine knows, and puts together what compares. */
class UnitsPageTest {

    private static final Page REFERENCE = Page.of(Repository.docs().resolve("criteria-language.md"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!group)[a-z ]+ \\| ((`\\S+` ?)+)\\|");
    private static final Pattern CODE = Pattern.compile("`(\\S+?)`");

    /** Compare with all that is counted, as their row says. */
    private static final Set<String> COUNTS_ANYTHING = Set.of("time", "times");

    private final Units units = new Units();

    @Test
    void itHasEveryWordOnce() {
        assertEquals(new TreeSet<>(units.words()).toString(), rows().stream().flatMap(Set::stream).sorted().toList()
                .toString());
    }

    @Test
    void whatComparesStandsInOneRow() {
        for (Set<String> row : rows()) {
            if (!row.contains("tablets") && !row.contains("iu")) {
                String first = row.iterator().next();
                assertEquals(row, units.words().stream()
                        .filter(word -> units.isComparable(UnitName.of(first), UnitName.of(word)))
                        .filter(word -> !COUNTS_ANYTHING.contains(word))
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
    }

    private static Set<Set<String>> rows() {
        String section = REFERENCE.text().substring(REFERENCE.text().indexOf("\n## 14."),
                REFERENCE.text().indexOf("\n## 15."));
        return ROW.matcher(section).results().map(row -> CODE.matcher(row.group(1)).results()
                .map(word -> word.group(1)).collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }
}
