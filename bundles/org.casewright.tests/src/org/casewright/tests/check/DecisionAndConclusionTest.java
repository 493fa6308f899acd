package org.casewright.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.imrcase.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionAndConclusionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UPHELD     | As such, the request is not medically necessary.
        UPHELD     | The brace is determined to not be medically necessary.
        UPHELD     | The study is not-medically necessary.
        UPHELD     | The study is not seen as medically necessary at this time.
        UPHELD     | An MRI isn't a medical necessity here.
        UPHELD     | No, the request for a brace was not medically necessary, medically appropriate, or indicated.
        UPHELD     | Medical necessity has not been established.
        UPHELD     | The criteria are not met. Recommendation is for denial.
        UPHELD     | As the surgery is not medically necessary, the requested sling is not medically necessary.
        UPHELD     | The request is not medically necessary. If the dose is reduced, do so slowly, if necessary.
        OVERTURNED | Therefore, the request for a brace is medically necessary.
        OVERTURNED | Rest did not help; the brace is medically necessary.
        OVERTURNED | The denial was wrong. Medical necessity for the brace has been established.
        OVERTURNED | Surgery alone would not be medically necessary. With the new findings it is medically necessary.
        """)
    void theLastWordOnNecessityIsTheDecision(Decision decision, String rationale) {
        Decision other = decision == Decision.UPHELD ? Decision.OVERTURNED : Decision.UPHELD;

        assertEquals(List.of(), Facts.item("Brace").decided(decision).because(rationale).issues());
        assertEquals("CONC-2", Facts.item("Brace").decided(other).because(rationale).issues().get(0).code());
    }

    @Test
    void theIssueIsAtTheWordsAndTheFixChangesTheDecision() {
        String rationale = "He may benefit. So the brace is not medically necessary.";
        Issue issue = Facts.item("Brace").decided(Decision.OVERTURNED).because(rationale).issues().get(0);

        assertEquals("not medically necessary", Facts.wordsAt(issue, rationale));
        var edit = issue.fixes().get(0).edits().get(0);
        assertEquals("items/i1/decision", edit.place().element());
        assertEquals("Upheld", edit.applyTo("Overturned"));
    }

    @Test
    void withoutDecisionOrConclusionThereIsNothingToCompare() {
        assertEquals(List.of(), Facts.item("Brace").because("The brace is medically necessary.").issues());
        assertEquals(List.of(), Facts.item("Brace").decided(Decision.UPHELD).because("He hurts.").issues());
    }
}
