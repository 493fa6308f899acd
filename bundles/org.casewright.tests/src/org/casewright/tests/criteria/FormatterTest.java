package org.casewright.tests.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.model.IssuesException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formatting changes the layout and nothing else, and changes it once. */
class FormatterTest {

    private final CriteriaWorkspace workspace = new CriteriaWorkspace();

    @Test
    void itLaysOutWhatIsMessy() throws IOException {
        Path folder = CriteriaSamples.folder("format");
        assertEquals(text(CriteriaSamples.source(folder.resolve("neat.criteria"))),
                workspace.format(CriteriaSamples.source(folder.resolve("messy.criteria"))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsFormattedStaysAsItIs() {
        return files().stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> {
            String formatted = workspace.format(file);
            assertEquals(formatted, workspace.format(CriteriaSource.of(file.name(), formatted)));
            assertEquals(Tokens.of(text(file)), Tokens.of(formatted));
        }));
    }

    @TestFactory
    Stream<DynamicTest> anyLayoutIsFormattedOnceAndForAll() {
        return files().stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> {
            Random random = new Random(file.name().hashCode());
            for (int round = 0; round < 5; round++) {
                String respaced = Tokens.respaced(text(file), random);
                String formatted = workspace.format(CriteriaSource.of(file.name(), respaced));
                assertEquals(Tokens.of(text(file)), Tokens.of(formatted));
                assertEquals(formatted, workspace.format(CriteriaSource.of(file.name(), formatted)));
            }
        }));
    }

    @Test
    void theLibraryMeansTheSameInAnyLayout() throws IssuesException {
        List<CriteriaSource> library = CriteriaSamples.sources(CriteriaSamples.library());
        Random random = new Random(1);
        List<CriteriaSource> others = new ArrayList<>();
        for (CriteriaSource file : library) {
            String respaced = Tokens.respaced(text(file), random);
            others.add(CriteriaSource.of(file.name(), workspace.format(CriteriaSource.of(file.name(), respaced))));
        }
        String meaning = Meaning.of(workspace, library);
        assertTrue(meaning.lines().count() > 1_000);
        assertEquals(meaning, Meaning.of(workspace, others));
        assertNotEquals(meaning, Meaning.of(workspace, library.subList(1, library.size())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "// only this", "/* only this */", "\n\n// one\n\n\n// two\n"})
    void aFileWithoutWordsStaysOne(String text) throws IssuesException {
        String formatted = workspace.format(CriteriaSource.of("empty.criteria", text));
        assertEquals(formatted, workspace.format(CriteriaSource.of("empty.criteria", formatted)));
        assertEquals(Tokens.of(text), Tokens.of(formatted));
    }

    @Test
    void whatCannotBeParsedIsLeftAlone() {
        CriteriaSource broken = CriteriaSource.of("broken.criteria", "topic T \"t\" of");
        var failure = assertThrows(IssuesException.class, () -> workspace.format(broken));
        assertEquals("broken.criteria:1:13: error [SYNTAX]: The file ends here, but a name with a capital letter is"
                + " expected.", failure.issues().getFirst().toString());
    }

    private static List<CriteriaSource> files() {
        return Stream.of(CriteriaSamples.folder("good"), CriteriaSamples.folder("common"), CriteriaSamples.library())
                .flatMap(folder -> CriteriaSamples.sources(folder).stream()).toList();
    }

    private static String text(CriteriaSource file) {
        return new String(file.bytes(), UTF_8);
    }
}
