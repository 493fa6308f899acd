package org.casewright.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.model.Edit;
import org.casewright.model.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovedAndRemainingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chiropractic care, 12 visits              | Chiropractic care, 4 visits            | Chiropractic care, 6 visits
        Motrin 800mg #90                          | Motrin 800mg #30                       | Motrin 800mg #90
        Therapy 3 times a week for 4 weeks        | Therapy, six sessions                  | Therapy, seven sessions
        Wheelchair for a 6 month rental           | Wheelchair for a 2 month rental        | Wheelchair for a 3 month rental
        Two injections                            | One injection                          | Two injections
        Ten visits                                | Twelve visits                          | Two visits
        """)
    void numbersThatDoNotAddUp(String original, String authorized, String title) {
        List<Issue> issues = Facts.item(title).ofWhich(original, authorized).issues();

        assertEquals(List.of("QTY-1"), issues.stream().map(Issue::code).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chiropractic care, 12 visits              | Chiropractic care, 4 visits            | Chiropractic care, 8 visits
        Motrin 800mg #90                          | Motrin 800mg #30                       | Motrin 800mg #60
        Therapy 3 times a week for 4 weeks        | Therapy, six (6) sessions              | Therapy 2 times a week for 3 weeks
        Therapy 3x4 weeks (12 sessions)           | Therapy 5 sessions                     | Seven physical therapy visits
        12 visits over 6 weeks                    | 6 visits over 3 weeks                  | 6 visits over 6 weeks
        8 visits for a knee, 8 visits for a hip   | 8 visits for a knee                    | 8 visits for a hip
        #30 with 2 refills                        | #30                                    | 2 refills
        Therapy                                   | 6 visits                               | Therapy beyond 6 visits
        """)
    void numbersThatAddUpOrAreNotClear(String original, String authorized, String title) {
        assertEquals(List.of(), Facts.item(title).ofWhich(original, authorized).issues());
    }

    @Test
    void theIssueNamesTheNumbersAndTheFixAsksForTheRest() {
        String title = "Chiropractic care, 6 visits for the neck";
        Issue issue = Facts.item(title).ofWhich("Chiropractic care, 12 visits", "4 visits").issues().get(0);

        assertEquals("Of 12 requested, 4 were authorized, but the item is for 6 and not for the 8 that remain. Correct"
                + " the number that is wrong.", issue.message());
        assertEquals("6 visits", Facts.wordsAt(issue, title));
        Edit edit = issue.fixes().get(0).edits().get(0);
        assertEquals("Chiropractic care, 8 visits for the neck", edit.applyTo(title));
    }

    @Test
    void theQuantitiesOfTheCaseCountBeforeItsTexts() {
        assertEquals(List.of(), Facts.item("6 visits").counting(12, 6, 6, "visit").issues());

        Issue issue = Facts.item("6 visits").counting(12, 4, 6, "visit").issues().get(0);
        assertEquals("items/i1/quantity/amount", issue.place().element());
        assertEquals("8", issue.fixes().get(0).edits().get(0).applyTo("6"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Therapy followed by re-examination        | Therapy                    | Therapy                    | re-examination
        EMG/NCV of the right arm                  | NCV of the right arm       | studies of the right arm   | ''
        EMG/NCV of the right arm                  | EMG of the right arm       | studies of the right arm   | NCV
        Fusion with open bone graft and a brace   | Fusion                     | Bone graft                 | brace
        MRI and x-rays of the hip                 | MRI of the hip             | X-ray of the hip           | ''
        Therapy evaluation and treatment          | Therapy                    | Therapy                    | ''
        """)
    void aServiceThatIsNeitherAuthorizedNorUnderReviewIsLost(String original, String authorized, String title,
            String lost) {
        String found = String.join(", ", Facts.item(title).ofWhich(original, authorized).issues().stream()
                .map(issue -> Facts.wordsAt(issue, original))
                .toList());

        assertEquals(lost, found);
    }
}
