package org.casewright.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.casewright.criteria.CriteriaSource;
import org.casewright.engine.evaluate.ItemVerdict.Result;
import org.casewright.engine.evaluate.Standing;
import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.project.CaseContent;
import org.casewright.project.CaseState;
import org.casewright.project.CriterionStanding;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a project publishes of a small library and a case. */
class ProjectTest {

    private static final String RULES = """
            vocabulary Small {
              diagnosis Ache "ache"
              service Rub "rub"
            }

            guideline Book "Book" rank MTUS in force 2010-01-01

            topic Rubs "Rubs" of Book page 3
              covers Rub
              indicated when ache: diagnosis of Ache

            scenario "an ache is rubbed" for Rubs
              requests Rub on 2014-02-01
              given diagnosis Ache by examination on 2014-01-01
              expect indicated
            """;

    private final Project project = new Project();

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void anEmptyProjectHasAnEmptyState() throws Exception {
        assertSame(ProjectState.EMPTY, project.state());
        assertSame(ProjectState.EMPTY, settled());
    }

    @Test
    void aCaseIsJudgedByTheGuidelinesThatAreThere() throws Exception {
        project.putCriteria(CriteriaSource.of("rules.criteria", RULES));
        project.putCase("one.case", CaseContent.copyOf(aching()));

        CaseState state = settled().cases().get("one.case");

        assertEquals(List.of(), project.state().library().issues());
        assertEquals(Result.INDICATED, state.judged().orElseThrow().items().getFirst().verdict().result());
        assertEquals(1, project.state().library().scenarios().size());
        assertTrue(project.state().library().scenarios().getFirst().passed());
    }

    @Test
    void anEditOfTheCaseTurnsItsVerdict() throws Exception {
        Case imr = aching();
        project.putCriteria(CriteriaSource.of("rules.criteria", RULES));
        project.putCase("one.case", CaseContent.copyOf(imr));
        settled();

        imr.getFindings().clear();
        assertEquals(Result.INDICATED, result(project.state()));
        project.putCase("one.case", CaseContent.copyOf(imr));

        assertEquals(Result.NOT_DOCUMENTED, result(settled()));
    }

    @Test
    void anEditOfTheCriteriaTurnsTheVerdictWithoutSaving() throws Exception {
        project.putCriteria(CriteriaSource.of("rules.criteria", RULES));
        project.putCase("one.case", CaseContent.copyOf(aching()));
        settled();

        project.putCriteria(CriteriaSource.of("rules.criteria", RULES.replace("indicated when ache:",
                "not indicated when ache:")));

        assertEquals(Result.NOT_INDICATED, result(settled()));
        assertFalse(project.state().library().scenarios().getFirst().passed());
    }

    @Test
    void topicsWithErrorsAreLeftOutAndTheCaseSaysSo() throws Exception {
        project.putCriteria(
                CriteriaSource.of("rules.criteria", RULES.replace("diagnosis of Ache", "diagnosis of Itch")));
        project.putCase("one.case", CaseContent.copyOf(aching()));

        ProjectState state = settled();

        assertTrue(state.library().hasErrors());
        assertEquals(List.of("Rubs"), state.library().leftOut());
        assertEquals(List.of("JUDGED-WITHOUT"), codes(state.cases().get("one.case").found().library(), ""));
        assertEquals(Result.NOT_COVERED, result(state));
    }

    @Test
    void aStoredCaseHasLinesAndADamagedOneSaysWhy() throws Exception {
        Case imr = aching();
        imr.getFindings().getFirst().setConcept("Small.Pang");
        project.putCriteria(CriteriaSource.of("rules.criteria", RULES));
        project.putCase("one.case", CaseContent.stored(CaseFiles.write(imr)));
        project.putCase("two.case", CaseContent.stored("<x".getBytes(StandardCharsets.UTF_8)));

        ProjectState state = settled();
        Issue unresolved = state.cases().get("one.case").found().unresolved().getFirst();

        assertEquals("one.case", unresolved.place().source());
        assertEquals("findings/f1/concept", unresolved.place().element());
        assertTrue(unresolved.place().line() > 1);
        assertTrue(state.cases().get("two.case").judged().isEmpty());
        assertFalse(state.cases().get("two.case").issues().isEmpty());
    }

    @Test
    void criteriaTellHowTheyStandInEachCase() throws Exception {
        Case healthy = aching();
        healthy.getFindings().clear();
        project.change(changes -> {
            changes.putCriteria(CriteriaSource.of("rules.criteria", RULES));
            changes.putCase("one.case", CaseContent.copyOf(aching()));
            changes.putCase("two.case", CaseContent.copyOf(healthy));
        });

        ProjectState state = settled();
        CriterionStanding ache = state.standings("rules.criteria").getFirst();

        assertEquals(1, state.revision());
        assertEquals("ache", ache.label());
        assertEquals(2, ache.cases());
        assertEquals(1, ache.cases(Standing.MET));
        assertTrue(RULES.startsWith("ache: diagnosis of Ache", ache.span().offset()));
    }

    @Test
    void listenersAreToldOfEachStateUntilTheyEnd() throws Exception {
        List<Long> revisions = Collections.synchronizedList(new ArrayList<>());
        var subscription = project.subscribe(state -> revisions.add(state.revision()));
        project.putCriteria(CriteriaSource.of("rules.criteria", RULES));
        settled();
        project.removeCriteria("rules.criteria");
        settled();
        subscription.close();
        project.putCriteria(CriteriaSource.of("rules.criteria", RULES));
        settled();

        assertEquals(List.of(1L, 2L), revisions);
    }

    @Test
    void aQuestionSeesWhatWasHandedInBefore() throws Exception {
        project.putCriteria(CriteriaSource.of("rules.criteria", RULES));
        var answer = project.query(criteria -> criteria.file("rules.criteria").orElseThrow().getElements().size());
        var failing = project.query(criteria -> criteria.file("nothing").orElseThrow().getElements().size());

        assertEquals(4, answer.get(20, TimeUnit.SECONDS));
        assertThrows(ExecutionException.class, () -> failing.get(20, TimeUnit.SECONDS));
    }

    @Test
    void afterClosingNobodyWaits() {
        project.close();
        project.putCriteria(CriteriaSource.of("rules.criteria", RULES));

        assertThrows(CancellationException.class, this::settled);
        assertThrows(CancellationException.class, () -> project.query(criteria -> 1).get(20, TimeUnit.SECONDS));
    }

    private ProjectState settled() throws Exception {
        return project.settled().get(20, TimeUnit.SECONDS);
    }

    private static Result result(ProjectState state) {
        return state.cases().get("one.case").judged().orElseThrow().items().getFirst().verdict().result();
    }

    private static List<String> codes(List<Issue> issues, String code) {
        return issues.stream().map(Issue::code).filter(found -> found.startsWith(code)).toList();
    }

    private static Case aching() {
        Case imr = CaseFiles.newCase();
        Finding ache = ImrcaseFactory.eINSTANCE.createDiagnosis();
        ache.setId("f1");
        ache.setConcept("Small.Ache");
        DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();
        item.setId("i1");
        item.setTitle("Rub");
        item.setService("Small.Rub");
        item.setGuidelineDate(PartialDate.of(LocalDate.of(2014, 2, 1)));
        imr.getFindings().add(ache);
        imr.getItems().add(item);
        return imr;
    }
}
