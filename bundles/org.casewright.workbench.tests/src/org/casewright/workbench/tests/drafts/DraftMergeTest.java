package org.casewright.workbench.tests.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewright.workbench.drafts.DraftMerge;
import org.junit.jupiter.api.Test;

class DraftMergeTest {

    private static final String BASE = "At issue is a trigger point injection. The record documents no twitch response."
            + " As such, the request is not medically necessary.";
    private static final String AGAIN = "At issue is a trigger point injection. The progress report documents a twitch"
            + " response at L4. As such, the request is medically necessary.";

    @Test
    void anUntouchedDraftIsReplaced() {
        assertEquals(new DraftMerge(AGAIN, 0), DraftMerge.of(BASE, BASE, AGAIN));
        assertEquals(new DraftMerge(AGAIN, 0), DraftMerge.of("", " ", AGAIN));
    }

    @Test
    void whatTheReviewerAddedStaysInItsPlace() {
        String mine = BASE.replace(" As such", " I have read the operative report myself. As such")
                + " The worker was told.";
        assertEquals(AGAIN.replace(" As such", " I have read the operative report myself. As such")
                + " The worker was told.", DraftMerge.of(BASE, mine, AGAIN).text());
    }

    @Test
    void whatTheReviewerChangedStays() {
        String mine = BASE.replace("At issue is a trigger point injection.",
                "At issue is one trigger point injection, left.");
        DraftMerge merged = DraftMerge.of(BASE, mine, AGAIN);
        assertEquals(AGAIN.replace("At issue is a trigger point injection.",
                "At issue is one trigger point injection, left."), merged.text());
        assertEquals(0, merged.kept());
    }

    @Test
    void whatBothChangedStaysTheReviewers() {
        String mine = BASE.replace("is not medically necessary", "is not medically necessary at this time");
        DraftMerge merged = DraftMerge.of(BASE, mine, AGAIN);
        assertEquals("At issue is a trigger point injection. The progress report documents a twitch response at L4."
                + " As such, the request is not medically necessary at this time.", merged.text());
        assertEquals(1, merged.kept());
    }

    @Test
    void whatTheReviewerTookOutStaysOut() {
        String mine = BASE.replace("At issue is a trigger point injection. ", "");
        assertEquals(AGAIN.replace("At issue is a trigger point injection. ", ""),
                DraftMerge.of(BASE, mine, AGAIN).text());
    }

    @Test
    void aTextThatWasNeverDraftedIsTheReviewers() {
        String mine = "I disagree. The request stands.";
        DraftMerge merged = DraftMerge.of("", mine, AGAIN);
        assertEquals(mine, merged.text());
        assertEquals(3, merged.kept());
    }

    @Test
    void paragraphsOfTheReviewerStay() {
        String mine = BASE.replace(" As such", "\n\nAs such");
        assertEquals(AGAIN.replace(" As such", "\n\nAs such"), DraftMerge.of(BASE, mine, AGAIN).text());
    }

    @Test
    void draftingTheSameAgainChangesNothing() {
        String mine = "My own opening. " + BASE.replace("no twitch", "neither pain nor twitch");
        assertEquals(new DraftMerge(mine, 0), DraftMerge.of(BASE, mine, BASE));
    }
}
