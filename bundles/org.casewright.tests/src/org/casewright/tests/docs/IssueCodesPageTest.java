package org.casewright.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.casewright.criteria.IssueCodes;
import org.casewright.engine.check.CaseCheck;
import org.casewright.engine.check.CaseChecks;
import org.junit.jupiter.api.Test;

/** The page on issue codes has every code that the sources report, and no other. */
class IssueCodesPageTest {

    private static final Page PAGE = Page.of(Repository.docs().resolve("issue-codes.md"));

    /** A code is told by its form, so that none can be added unnoticed. */
    private static final Pattern CODE = Pattern.compile("\"([A-Z]{2,}(?:-[A-Z0-9]+)+)\"");

    /** What has the form of a code and is none: names of encodings, and of a digest. */
    private static final Set<String> NO_CODES = Set.of("UTF-8", "US-ASCII", "SHA-256");

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([A-Z0-9-]+)` \\| ((?:error|warning|info)(?:, (?:warning|info))?) \\| (.+) \\| (.+) \\|$");

    @Test
    void itHasEveryCodeThatIsReported() throws Exception {
        Set<String> missing = reported();
        missing.removeAll(described());
        assertEquals(Set.of(), missing);
    }

    @Test
    void itHasNoOtherAndNoneTwice() throws Exception {
        List<String> surplus = new ArrayList<>(described());
        reported().forEach(surplus::remove);
        assertEquals(List.of(), surplus);
    }

    @Test
    void thePlacesWhereCodesAreLookedForHaveSome() throws Exception {
        assertTrue(ofTheLanguage().size() > 5, "codes of the language");
        assertTrue(ofTheChecks().size() > 4, "codes of the checks");
        assertTrue(ofTheSources().containsAll(Set.of("CASE-XML", "LETTER-FORM")), "codes in the sources");
    }

    private static List<String> described() {
        return ROW.matcher(PAGE.text()).results().map(row -> row.group(1)).toList();
    }

    private static Set<String> reported() throws Exception {
        Set<String> codes = new TreeSet<>(ofTheSources());
        codes.addAll(ofTheLanguage());
        codes.addAll(ofTheChecks());
        return codes;
    }

    private static Set<String> ofTheLanguage() throws Exception {
        Set<String> codes = new TreeSet<>();
        for (Field constant : IssueCodes.class.getFields()) {
            codes.add((String) constant.get(null));
        }
        return codes;
    }

    private static Set<String> ofTheChecks() {
        Set<String> codes = new TreeSet<>();
        CaseChecks.all().stream().map(CaseCheck::code).forEach(codes::add);
        return codes;
    }

    private static Set<String> ofTheSources() {
        Set<String> codes = new TreeSet<>();
        for (Path source : Repository.files(Repository.root().resolve("bundles"), ".java")) {
            if (isOurs(Repository.root().relativize(source).toString().replace('\\', '/'))) {
                CODE.matcher(Repository.text(source)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        codes.removeAll(NO_CODES);
        return codes;
    }

    private static boolean isOurs(String path) {
        return path.contains("/src/") && !path.contains("tests/");
    }
}
