package org.casewright.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.Severity;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the criteria language in the documentation is what it says it is. */
class CriteriaExamplesTest {

    /** What messages on a page call the file of an example that is wrong on purpose. */
    private static final String BAD_FILE = "example.criteria";

    @TestFactory
    Stream<DynamicContainer> examplesAreWhatTheySay() {
        return Page.all().stream().filter(page -> !Examples.good(page).isEmpty() || !Examples.bad(page).isEmpty())
                .map(page -> DynamicContainer.dynamicContainer(page.name(), tests(page)));
    }

    private static Stream<DynamicTest> tests(Page page) {
        CriteriaLibrary read = read(page);
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("good", () -> assertEquals("", errors(read, page.name())))),
                Examples.bad(page).stream().map(
                        block -> DynamicTest.dynamicTest("bad:" + block.line(), () -> assertBad(read, page, block))));
    }

    private static CriteriaLibrary read(Page page) {
        List<CriteriaSource> files = new ArrayList<>(List.of(Examples.file(page)));
        Examples.bad(page).forEach(block -> files.add(CriteriaSource.of(name(block), block.text())));
        return Examples.withLibrary(files);
    }

    private static String name(Block bad) {
        return "line " + bad.line();
    }

    private static void assertBad(CriteriaLibrary read, Page page, Block block) {
        Block claimed = page.after(block);
        assertTrue(claimed.is("text") && !claimed.text().isBlank(), "the next block is to say what is wrong");
        List<String> reported = issues(read, name(block)).map(Issue::toString).toList();
        assertEquals(List.of(), claimed.text().lines().filter(line -> !reported.contains(line)).toList(),
                () -> "is claimed, but reported is " + reported);
        assertEquals(List.of(), errors(read, name(block)).lines()
                .filter(line -> claimed.text().lines().noneMatch(line::equals)).toList(), "is reported as well");
    }

    private static String errors(CriteriaLibrary read, String file) {
        return issues(read, file).filter(issue -> issue.severity() == Severity.ERROR).map(Issue::toString)
                .collect(Collectors.joining("\n"));
    }

    /** The issues of a file; those of a bad example with the name that messages on the page have. */
    private static Stream<Issue> issues(CriteriaLibrary read, String file) {
        return read.issues().stream().filter(issue -> issue.place().source().equals(file))
                .map(issue -> file.startsWith("line ") ? issue.at(ofBadFile(issue.place())) : issue);
    }

    private static Place ofBadFile(Place place) {
        return Place.text(BAD_FILE, place.line(), place.column(), place.offset(), place.length());
    }

    @Test
    void everyBlockIsOneOrTheOther() {
        Page.all().forEach(page -> assertEquals(List.of(), Examples.unknown(page), page.name()));
    }

    @Test
    void thereAreExamplesOfBothKinds() {
        Page reference = Page.of(Repository.docs().resolve("criteria-language.md"));
        assertTrue(Examples.good(reference).size() > 15, "good ones in " + reference.name());
        assertTrue(Examples.bad(reference).size() > 3, "bad ones in " + reference.name());
    }

    @Test
    void aMistakeInAnExampleIsFoundAtItsLine() {
        Block conditions = new Block(7, "criteria conditions", "diagnosis of Radicolopathy\n");
        Page page = new Page("page.md", "\n".repeat(20), List.of(conditions));
        assertTrue(errors(read(page), "page.md").startsWith("page.md:8:14: error [NAME-UNKNOWN]"));
    }
}
