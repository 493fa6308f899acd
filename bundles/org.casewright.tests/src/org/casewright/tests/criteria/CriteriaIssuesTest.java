package org.casewright.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.model.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file of {@code criteria/bad} has exactly the issues that it lists, each of {@code criteria/good} none. */
class CriteriaIssuesTest {

    private final CriteriaWorkspace workspace = new CriteriaWorkspace();
    private final List<CriteriaSource> common = CriteriaSamples.sources(CriteriaSamples.folder("common"));

    @TestFactory
    Stream<DynamicTest> badFilesHaveTheIssuesThatTheyList() {
        return CriteriaSamples.files(CriteriaSamples.folder("bad")).stream().map(path -> DynamicTest.dynamicTest(
                path.getFileName().toString(), path.toUri(), () -> {
                    CriteriaSource file = CriteriaSamples.source(path);
                    assertFalse(Expectations.expected(file).isEmpty(), "A bad file lists its issues");
                    assertEquals(Expectations.expected(file), issues(file));
                }));
    }

    @TestFactory
    Stream<DynamicTest> goodFilesHaveNone() {
        return CriteriaSamples.files(CriteriaSamples.folder("good")).stream().map(path -> DynamicTest.dynamicTest(
                path.getFileName().toString(), path.toUri(),
                () -> assertEquals("", issues(CriteriaSamples.source(path)))));
    }

    @Test
    void whatTheyAllUseIsGoodAsWell() {
        assertFalse(workspace.load(common).issues().stream().anyMatch(issue -> issue.severity() != Severity.INFO));
    }

    @Test
    void aWrongExpectationFails() {
        Path bad = CriteriaSamples.files(CriteriaSamples.folder("bad")).getFirst();
        CriteriaSource file = CriteriaSamples.source(bad);
        assertNotEquals(Expectations.expected(file) + "\n1:1 error FAKE Nobody says so.", issues(file));
        assertNotEquals("", issues(file));
    }

    private String issues(CriteriaSource file) {
        return Expectations.actual(workspace, List.of(file), common);
    }
}
