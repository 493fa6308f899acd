package org.casewright.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.casewright.criteria.CriteriaSource;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.model.Issue;
import org.casewright.model.imrcase.Case;
import org.casewright.project.CaseContent;
import org.casewright.project.CaseState;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong in one place stays there, and the project goes on. */
class ProjectFaultsTest {

    private final Project project = new Project();

    @BeforeEach
    void open() {
        project.change(changes -> SmallLibrary.files().forEach(changes::putCriteria));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aFailureOnOneCaseIsAnIssueOfThatCase() throws Exception {
        Case impossible = SmallCases.stiff();
        impossible.setClaim(null);
        impossible.setSummary("Confidential");
        project.putCase("bad.case", CaseContent.copyOf(impossible));
        project.putCase("good.case", CaseContent.copyOf(SmallCases.stiff()));

        ProjectState state = settled();
        CaseState bad = state.cases().get("bad.case");

        assertTrue(bad.judged().isEmpty());
        assertEquals(List.of("CASEWRIGHT-FAULT"), bad.issues().stream().map(Issue::code).toList());
        assertFalse(bad.toString().contains("Confidential"));
        assertTrue(state.cases().get("good.case").judged().isPresent());

        project.putCase("bad.case", CaseContent.copyOf(SmallCases.stiff()));
        assertTrue(settled().cases().get("bad.case").judged().isPresent());
    }

    @Test
    void whenTheLibraryIsDamagedInMemoryItIsBegunAnew() throws Exception {
        project.putCase("one.case", CaseContent.copyOf(SmallCases.stiff()));
        settled();
        project.query(criteria -> {
            criteria.resource(SmallLibrary.CARE.name()).orElseThrow().unload();
            return null;
        }).get(60, TimeUnit.SECONDS);
        project.putCriteria(CriteriaSource.of(SmallLibrary.PLACES.name(),
                new String(SmallLibrary.PLACES.bytes()).replace("\"back\"", "\"whole back\"")));

        ProjectState mended = settled();

        assertFalse(mended.library().hasErrors(), () -> mended.library().issues().toString());
        assertEquals(3, mended.library().rules().topics().size());
        assertEquals(List.of(), mended.library().scenarios().stream().filter(result -> !result.passed())
                .map(ScenarioResult::differences).toList());
        assertTrue(mended.cases().get("one.case").judged().isPresent());
    }

    @Test
    void aListenerThatFailsDoesNotKeepOthersFromBeingTold() throws Exception {
        Logger log = Logger.getLogger(Project.class.getName());
        log.setLevel(Level.OFF);
        List<Long> told = Collections.synchronizedList(new ArrayList<>());
        project.subscribe(state -> {
            throw new IllegalStateException("a listener that fails");
        });
        project.subscribe(state -> told.add(state.revision()));
        project.putCase("one.case", CaseContent.copyOf(SmallCases.stiff()));

        ProjectState state = settled();

        assertEquals(state.revision(), told.getLast());
        log.setLevel(null);
    }

    private ProjectState settled() throws Exception {
        return project.settled().get(60, TimeUnit.SECONDS);
    }
}
