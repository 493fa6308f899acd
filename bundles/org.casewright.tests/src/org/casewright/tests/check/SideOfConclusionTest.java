package org.casewright.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.model.Issue;
import org.casewright.text.BodySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideOfConclusionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Right hip injection          | Both hips hurt. The left hip injection is not medically necessary.            | left
        Right hip injection          | The bilateral injections are not medically necessary. I recommend denial.     | bilateral
        Bilateral wrist splints      | Thus the left wrist splint is medically necessary.                            | left
        Left knee MRI                | The MRI of both knees is not medically necessary.                             | both
        LEFT foot orthosis           | The request for RIGHT foot orthoses is medically necessary.                   | RIGHT
        Right and left knee braces   | The right knee brace is not medically necessary.                              | right
        """)
    void aConclusionOnAnotherSideIsFoundAtItsWord(String title, String rationale, String word) {
        List<Issue> issues = Facts.item(title).because(rationale).issues();

        assertEquals(1, issues.size(), issues.toString());
        Issue issue = issues.get(0);
        assertEquals("SIDE-1", issue.code());
        assertEquals("items/i1/rationale", issue.place().element());
        assertEquals(word, Facts.wordsAt(issue, rationale));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Right hip injection          | The left hip hurts more. The right hip injection is not medically necessary.
        Right hip injection          | The request is not medically necessary.
        Right hip injection          | As both hips hurt, the right hip injection is medically necessary.
        Left knee MRI                | The worker left before the exam, so the MRI is not medically necessary.
        Bilateral wrist splints      | The left and right wrist splints are medically necessary.
        Hip injection                | The right hip injection is not medically necessary.
        Left hand surgery            | Studies of the right hand are normal. Nothing more was stated.
        Right hip injection          | ''
        """)
    void aConclusionThatNamesTheSideOrNoneIsRight(String title, String rationale) {
        assertEquals(List.of(), Facts.item(title).because(rationale).issues());
    }

    @Test
    void theSideOfTheCaseCountsWhereTheTitleHasNone() {
        Facts item = Facts.item("Hip injection").side(BodySide.RIGHT)
                .because("The left hip injection is not medically necessary.");

        assertEquals("The item is for the right side, but its rationale concludes on 'left'. Correct the one that is"
                + " wrong.", item.issues().get(0).message());
    }

    @Test
    void theFixReplacesEachWrongWordOfTheConclusion() {
        String rationale = "The bilateral injections, bilaterally, are not medically necessary.";
        Issue issue = Facts.item("Right hip injection").because(rationale).issues().get(0);

        String fixed = rationale;
        for (var edit : issue.fixes().get(0).edits().reversed()) {
            fixed = edit.applyTo(fixed);
        }

        assertEquals("The right injections, right, are not medically necessary.", fixed);
    }
}
