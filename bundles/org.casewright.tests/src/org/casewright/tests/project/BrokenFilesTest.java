package org.casewright.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.casewright.criteria.CriteriaSource;
import org.casewright.engine.rules.Topic;
import org.casewright.project.CaseContent;
import org.casewright.project.LibraryState;
import org.casewright.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What still counts of a file that has errors, and that cases say what does not. */
class BrokenFilesTest {

    private static final String FILE = "rules.criteria";

    private static final String BEGINNING = """
            vocabulary Small {
              diagnosis Ache "ache"
              service Rub "rub"
              service Bath "bath"
            }

            guideline Book "Book" rank MTUS in force 2010-01-01

            """;

    private static final String BATHS = """

            topic Baths "Baths" of Book page 4
              covers Bath
              indicated when diagnosis of Ache

            scenario "an ache is bathed" for Baths
              requests Bath on 2014-02-01
              given diagnosis Ache by examination on 2014-01-01
              expect indicated
            """;

    private final Project project = new Project();

    @AfterEach
    void close() {
        project.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "topic Rubs \"Rubs\" of Book page 3 covers Rub indicated when diagnosis of Itch",
        "topic Rubs \"Rubs\" of Book page 3 covers Rub indicated when all of { diagnosis of Ache",
        "topic Rubs \"Rubs\" of Book page 3 covers Rub indicated when diagnosis of Ache }",
        "topic Rubs \"Rubs\" of Book page 3 covers Rub indicated when",
        "topic Rubs \"Rubs\" of Book page 3 covers Rub indicated when diagnosis of",
        "topic Rubs \"Rubs\" of Book page 3 covers Rub not",
        "topic Rubs \"Rubs\" of Book page 3 covers",
        "topic Rubs \"Rubs of Book page 3 covers Rub",
        "topic Rubs",
        "topc Rubs \"Rubs\" of Book page 3 covers Rub indicated when diagnosis of Ache",
        "topic Rubs \"Rubs\" of Leaflet page 3 covers Rub indicated when diagnosis of Ache"})
    void anErrorInOneTopicStopsNoOther(String broken) throws Exception {
        LibraryState library = library(BEGINNING + broken + "\n" + BATHS);

        assertEquals(List.of("Rubs"), library.leftOut(), library.issues().toString());
        assertEquals(List.of("Baths"), library.rules().topics().stream().map(Topic::name).toList());
        assertTrue(library.scenarios().getFirst().passed());
        assertEquals("Judged without Rubs, because of errors there. Put them right, and these count again.",
                said().getFirst());
    }

    @Test
    void anErrorInAScenarioStopsNoTopic() throws Exception {
        LibraryState library = library(BEGINNING + BATHS + """
                scenario "unfinished" for Baths
                  given diagnosis Itch
                """);

        assertEquals(List.of(), library.leftOut());
        assertEquals(List.of("an ache is bathed"),
                library.scenarios().stream().map(result -> result.scenario().title()).toList());
    }

    @Test
    void whatUsesSomethingBrokenIsLeftOutWithIt() throws Exception {
        LibraryState library = library(BEGINNING + """
                define Deep "deep ache" when diagnosis of Itch
                define Deeper "deeper ache" when Deep

                topic Rubs "Rubs" of Book page 3
                  covers Rub
                  indicated when Deeper
                """ + BATHS);

        assertEquals(List.of("Rubs"), library.leftOut());
    }

    @Test
    void aTopicThatCannotBeToldIsSpokenOfByItsFile() throws Exception {
        LibraryState library = library(BEGINNING + BATHS + """
                topic "Rubs" of Book page 3
                  covers Rub
                  indicated when diagnosis of Ache
                """);

        assertEquals(List.of(FILE), library.flawed());
        assertTrue(said().getLast().startsWith("There are errors in rules.criteria, so topics or concepts may be"));
    }

    private LibraryState library(String text) throws Exception {
        project.putCriteria(CriteriaSource.of(FILE, text));
        project.putCase("one.case", CaseContent.copyOf(SmallCases.stiff()));
        LibraryState library = project.settled().get(20, TimeUnit.SECONDS).library();
        assertTrue(library.hasErrors());
        return library;
    }

    private List<String> said() {
        return project.state().cases().get("one.case").found().library().stream().map(issue -> issue.message())
                .toList();
    }
}
