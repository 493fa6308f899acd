package org.casewright.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;
import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the criteria language in the documentation is what it says it is. */
class CriteriaExamplesTest {

    private static final String REFERENCE = "criteria-language.md";
    private static final Pattern KEYWORD = Pattern.compile("'([a-z]+|MTUS)'");
    private static final Pattern COMMENT = Pattern.compile("//.*|/\\*(?s:.*?)\\*/");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|([A-Za-z]\\w*)");

    @TestFactory
    Stream<DynamicTest> theGoodOnesHaveNoErrors() {
        return Page.all().stream().filter(page -> !Examples.good(page).isEmpty())
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> assertEquals("", errors(Examples.file(page)))));
    }

    @TestFactory
    Stream<DynamicTest> theBadOnesHaveTheIssuesThatThePageClaims() {
        return Page.all().stream().flatMap(page -> Examples.bad(page).stream()
                .map(block -> DynamicTest.dynamicTest(page.name() + ":" + block.line(), () -> assertBad(page, block))));
    }

    private static void assertBad(Page page, Block block) {
        Block claimed = page.after(block);
        assertTrue(claimed.is("text") && !claimed.text().isBlank(), "the next block is to say what is wrong");
        CriteriaSource file = CriteriaSource.of(Examples.BAD_FILE, block.text());
        List<String> reported = Examples.issues(file).stream().map(Issue::toString).toList();
        claimed.text().lines().forEach(line -> assertTrue(reported.contains(line),
                () -> "not reported: " + line + "\nbut: " + String.join("\n", reported)));
        assertEquals("", errors(file).lines().filter(line -> !claimed.text().lines().toList().contains(line))
                .collect(Collectors.joining("\n")));
    }

    private static String errors(CriteriaSource file) {
        return Examples.issues(file).stream().filter(issue -> issue.severity() == Severity.ERROR).map(Issue::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyBlockIsOneOrTheOther() {
        Page.all().forEach(page -> assertEquals(List.of(), Examples.unknown(page), page.name()));
    }

    @Test
    void thereAreExamplesOfBothKinds() {
        Page reference = reference();
        assertTrue(Examples.good(reference).size() > 15, "good ones in " + reference.name());
        assertTrue(Examples.bad(reference).size() > 3, "bad ones in " + reference.name());
    }

    @Test
    void aMistakeInAnExampleIsFoundAtItsLine() {
        Block conditions = new Block(7, "criteria conditions", "diagnosis of Radicolopathy\n");
        Page page = new Page("page.md", "\n".repeat(20), List.of(conditions));
        assertTrue(errors(Examples.file(page)).startsWith("page.md:8:14: error [NAME-UNKNOWN]"));
    }

    /** So the reference is complete: no word of the language is without an example. */
    @Test
    void theReferenceHasAnExampleOfEveryKeyword() {
        Set<String> missing = keywords();
        assertTrue(missing.size() > 150, "keywords of the grammar: " + missing);
        Examples.good(reference()).forEach(block -> missing.removeAll(words(block.text())));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> keywords() {
        var grammar = Repository.root()
                .resolve("bundles/org.casewright.criteria/src/org/casewright/criteria/Criteria.xtext");
        Set<String> keywords = new TreeSet<>();
        for (String line : COMMENT.matcher(Repository.text(grammar)).replaceAll("").lines().toList()) {
            if (!line.contains("'..'") && !line.contains("('\\")) {
                KEYWORD.matcher(line).results().forEach(match -> keywords.add(match.group(1)));
            }
        }
        return keywords;
    }

    private static Set<String> words(String example) {
        String code = COMMENT.matcher(example).replaceAll("");
        return WORD.matcher(code).results().map(match -> match.group(1)).filter(word -> word != null)
                .collect(Collectors.toSet());
    }

    private static Page reference() {
        return Page.of(Repository.docs().resolve(REFERENCE));
    }
}
