package org.casewright.workbench.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.project.JudgedCase;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.casewright.workbench.live.Overlay;
import org.casewright.workbench.live.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final String CASE = "/Casewright/cases/a.case";
    private static final String CRITERIA = "/Casewright/library/a.criteria";

    private final Project project = new Project();
    private final List<String> reread = new ArrayList<>();
    private final Sources sources = new Sources(project, reread::add);

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void filesAreReadByTheirKindAndOthersPassedOver() throws IOException {
        sources.stored(Map.of(CASE, bytes("CM17-0000001"), CRITERIA, text("vocabulary A {\n}\n"), "/Casewright/x.txt",
                text("nothing")));

        ProjectState state = project.settled().join();

        assertEquals(List.of(CASE), List.copyOf(state.cases().keySet()));
        assertEquals(List.of(CRITERIA), List.copyOf(state.library().files().keySet()));
    }

    @Test
    void aFileThatIsGoneIsForgotten() throws IOException {
        sources.stored(Map.of(CASE, bytes("CM17-0000001")));
        sources.stored(Map.of(CASE, Optional.empty()));

        assertTrue(project.settled().join().cases().isEmpty());
    }

    @Test
    void whatAnEditorHoldsGoesBeforeWhatIsStored() throws IOException {
        sources.stored(Map.of(CASE, bytes("CM17-0000001")));
        Overlay overlay = sources.open(CASE);
        overlay.put(numbered("CM17-0000002"));
        sources.stored(Map.of(CASE, bytes("CM17-0000003")));

        assertEquals("CM17-0000002", number());

        overlay.close();
        assertEquals(List.of(CASE), reread);
        sources.stored(Map.of(CASE, bytes("CM17-0000003")));
        assertEquals("CM17-0000003", number());
    }

    @Test
    void theLastOfTwoEditorsGivesTheFileBack() {
        Overlay first = sources.open(CASE);
        Overlay second = sources.open(CASE);

        first.close();
        first.close();
        assertTrue(reread.isEmpty());

        second.close();
        assertEquals(List.of(CASE), reread);
    }

    @Test
    void aTextThatIsNotStoredYetCounts() {
        try (Overlay overlay = sources.open(CRITERIA)) {
            overlay.put("vocabulary {");

            assertTrue(project.settled().join().library().hasErrors());
        }
        sources.stored(Map.of(CRITERIA, text("vocabulary A {\n}\n")));
        assertFalse(project.settled().join().library().hasErrors());
    }

    private String number() {
        return project.settled().join().cases().get(CASE).judged().map(JudgedCase::number).orElseThrow();
    }

    private static Case numbered(String number) {
        Case imr = CaseFiles.newCase();
        imr.setNumber(number);
        return imr;
    }

    private static Optional<byte[]> bytes(String number) throws IOException {
        return Optional.of(CaseFiles.write(numbered(number)));
    }

    private static Optional<byte[]> text(String text) {
        return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
