package org.casewright.workbench.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Side;
import org.casewright.project.CaseContent;
import org.casewright.project.CaseState;
import org.casewright.project.Project;
import org.casewright.workbench.live.ElementWords;
import org.casewright.workbench.live.MarkerPlan;
import org.casewright.workbench.live.Problem;
import org.eclipse.core.resources.IMarker;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final String NAME = "/Casewright/cases/a.case";

    @Test
    void aProblemOfACaseNamesCaseItemAndFieldAndNoLine() {
        Problem side = Problem.of(state()).stream().filter(problem -> problem.issue().code().equals("SIDE-1"))
                .findFirst().orElseThrow();
        Map<String, Object> attributes = side.attributes();

        assertEquals(IMarker.SEVERITY_ERROR, attributes.get(IMarker.SEVERITY));
        assertEquals("SIDE-1", attributes.get(Problem.CODE));
        assertEquals("CM17-0000001", attributes.get(Problem.CASE_NUMBER));
        assertEquals("Right knee injection", attributes.get(Problem.ITEM));
        assertEquals("items/i1/rationale", attributes.get(Problem.ELEMENT));
        assertEquals("disputed item, rationale", attributes.get(IMarker.LOCATION));
        assertEquals(4, attributes.get(Problem.OFFSET));
        assertFalse(attributes.containsKey(IMarker.LINE_NUMBER));
    }

    @Test
    void aProblemOfAGuidelineHasItsLineAndCharacters() {
        Issue issue = Issue.warning("NAME-1", "No such name.",
                Place.text("/Casewright/library/a.criteria", 3, 5, 40, 7));

        Map<String, Object> attributes = Problem.of(List.of(issue)).getFirst().attributes();

        assertEquals(3, attributes.get(IMarker.LINE_NUMBER));
        assertEquals(40, attributes.get(IMarker.CHAR_START));
        assertEquals(47, attributes.get(IMarker.CHAR_END));
        assertEquals("line 3", attributes.get(IMarker.LOCATION));
        assertEquals(IMarker.SEVERITY_WARNING, attributes.get(IMarker.SEVERITY));
    }

    @Test
    void partsOfACaseAreCalledByTheirNames() {
        assertEquals("claim, date of the decision", ElementWords.of("claim/decided"));
        assertEquals("claim, dates of injury", ElementWords.of("claim/datesOfInjury/0"));
        assertEquals("disputed item, expert reviewer's citation, chapter, title",
                ElementWords.of("items/i2/reviewerCitation/chapters/0/title"));
        assertEquals("finding", ElementWords.of("findings/f1"));
        assertEquals("", ElementWords.of(""));
        assertEquals("", ElementWords.of("nonsense/1"));
    }

    @Test
    void markersThatSayTheSameStay() {
        Map<String, Object> kept = Map.of("message", "a");
        Map<String, Object> gone = Map.of("message", "b");
        Map<String, Object> fresh = Map.of("message", "c");

        MarkerPlan<Integer> plan = MarkerPlan.of(Map.of(1, kept, 2, gone), List.of(fresh, kept, kept));

        assertEquals(List.of(2), plan.needless());
        assertEquals(List.of(fresh, kept), plan.missing());
    }

    private static CaseState state() {
        Case imr = CaseFiles.newCase();
        imr.setNumber("CM17-0000001");
        DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();
        item.setId("i1");
        item.setTitle("Right knee injection");
        item.setSide(Side.RIGHT);
        item.setDecision(Decision.UPHELD);
        item.setRationale("The left knee injection is not medically necessary.");
        imr.getItems().add(item);
        try (Project project = new Project()) {
            project.putCase(NAME, CaseContent.copyOf(imr));
            return project.settled().join().cases().get(NAME);
        }
    }
}
