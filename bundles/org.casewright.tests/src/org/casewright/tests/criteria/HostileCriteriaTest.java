package org.casewright.tests.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.criteria.IssueCodes;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Severity;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it ends in issues: no exception, no endless loop, no word of a programmer's. */
class HostileCriteriaTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Pattern PROGRAMMERS_WORDS = Pattern.compile(
            "RULE_|Exception|viable alternative|mismatched input|extraneous input|missing EOF"
                    + "|Couldn't resolve|\\bnull\\b");

    private final CriteriaWorkspace workspace = new CriteriaWorkspace();
    private final List<CriteriaSource> common = CriteriaSamples.sources(CriteriaSamples.folder("common"));
    private final String text = new String(
            CriteriaSamples.source(CriteriaSamples.folder("good").resolve("every-form.criteria")).bytes(), UTF_8);

    @Test
    void truncatedFilesEndInIssues() {
        Map<String, byte[]> files = Hostile.truncated(text);
        assertTrue(files.size() > 100);
        long faulty = files.entrySet().stream().filter(file -> hasErrors(load(file.getKey(), file.getValue()))).count();
        assertTrue(faulty > 90, faulty + " of " + files.size() + " had errors");
    }

    @Test
    void mutatedFilesEndInIssues() {
        Map<String, byte[]> files = Hostile.mutated(text, 150);
        files.putAll(Hostile.shuffled(text, 100));
        long faulty = files.entrySet().stream().filter(file -> hasErrors(load(file.getKey(), file.getValue()))).count();
        assertTrue(faulty > 200, faulty + " of " + files.size() + " had errors");
    }

    @Test
    void endlessFilesEndInIssues() {
        Hostile.endless(60_000).forEach((name, bytes) -> assertFalse(load(name, bytes).isEmpty(), name));
    }

    @Test
    void ofAnEndlessListTheFirstMistakesAreTold() {
        assertEquals(1_000, told(endlessList("Acha"), IssueCodes.NAME_UNKNOWN));
        assertEquals(10, told(endlessList("Ache"), IssueCodes.SAID_TWICE));
    }

    private static byte[] endlessList(String name) {
        return ("vocabulary Small { diagnosis Ache \"ache\" }\ndefine Aching when diagnosis of Ache"
                + (" or " + name).repeat(30_000)).getBytes(UTF_8);
    }

    private long told(byte[] file, String code) {
        return load("list", file).stream().filter(issue -> issue.code().equals(code)).count();
    }

    @Test
    void nestingIsRefusedWhereItGetsTooDeep() {
        assertEquals("nested:1:382: error [FILE-NESTING]: Groups stand within groups here, more than 40 deep. Give the"
                + " inner ones a name with 'define'.", only("nested", Hostile.endless(0).get("nested-groups")));
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertEquals("large: error [FILE-SIZE]: This file is larger than 4 MB, the most that is read. Split it into"
                + " several files.", only("large", Hostile.endless(0).get("too-large")));
    }

    @Test
    void whatIsNotUtf8IsRefusedWithItsPlace() {
        Hostile.misencoded(text).forEach((name, bytes) -> assertTrue(only(name, bytes).endsWith(
                ": error [FILE-ENCODING]: From here on this is not UTF-8 text. Save the file as UTF-8."), name));
        byte[] zero = "// one\n// two \0 three\n".getBytes(UTF_8);
        assertTrue(only("zero", zero).startsWith("zero:2:8: error [FILE-ENCODING]"));
    }

    @Test
    void aCommentWithoutAnEndIsFoundAtItsStart() {
        assertEquals("open:2:20: error [COMMENT]: This comment has no end. Put */ where it ends.",
                only("open", "// one\nadvice Lost \"lost\" /* and so on\nadvice Found \"found\"".getBytes(UTF_8)));
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertEquals(List.of(), load("marked", "\uFEFFadvice A \"x\"".getBytes(UTF_8)).stream()
                .filter(issue -> issue.severity() == Severity.ERROR).toList());
    }

    @Test
    void ofVeryManyIssuesAThousandAreShown() {
        List<Issue> issues = load("many",
                Hostile.vocabulary(3_000, number -> "symptom S" + number + " \"s\" is a Nobody"));
        assertEquals(1_001, issues.size());
        assertEquals(IssueCodes.MORE, issues.getLast().code());
    }

    @Test
    void aHundredThousandConceptsAreNoMistake() {
        byte[] large = Hostile.vocabulary(100_000, number -> "symptom S" + number + " \"s\"");
        CriteriaLibrary library = assertTimeout(LONG,
                () -> workspace.load(List.of(new CriteriaSource("large", large))));
        assertFalse(library.hasErrors());
        assertEquals(100_001, 1 + library.files().getFirst().getElements().getFirst().eContents().size());
    }

    @Test
    void aCircleIsReportedOnceAndShortened() {
        List<Issue> issues = load("circle", Hostile.endless(30_000).get("circle"));
        List<Issue> circles = issues.stream().filter(issue -> issue.code().equals(IssueCodes.CYCLE)).toList();
        assertEquals(1, circles.size());
        assertTrue(circles.getFirst().message().length() < 300);
    }

    private String only(String name, byte[] bytes) {
        List<Issue> issues = load(name, bytes);
        assertEquals(1, issues.size(), name);
        return issues.getFirst().toString();
    }

    private static boolean hasErrors(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /** The issues of a file that is read with others, all of them fit to be shown. */
    private List<Issue> load(String name, byte[] bytes) {
        List<CriteriaSource> files = new ArrayList<>(common);
        files.add(new CriteriaSource(name, bytes));
        List<Issue> issues = assertTimeout(LONG, () -> workspace.load(files), name).issues().stream()
                .filter(issue -> issue.place().source().equals(name)).toList();
        issues.forEach(issue -> assertFalse(PROGRAMMERS_WORDS.matcher(issue.message()).find(), issue::toString));
        issues.forEach(issue -> assertFalse(issue.code().equals(IssueCodes.UNCHECKED), issue::toString));
        assertTimeout(LONG, () -> format(files.getLast()), name);
        return issues;
    }

    private void format(CriteriaSource file) {
        try {
            assertEquals(withoutSpace(new String(file.bytes(), UTF_8)), withoutSpace(workspace.format(file)));
        } catch (IssuesException e) {
            assertFalse(e.issues().isEmpty(), file.name());
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\uFEFF]+", "");
    }
}
