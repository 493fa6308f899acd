package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTitleTest {

    private static final String MTUS = "Decision based on MTUS Knee Complaints 2004, Section(s): Summary.";
    private static final String REMAINDER = "Aquatic exercise, ten visits was the original request. Aquatic exercise,"
            + " four visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the"
            + " original request, aquatic exercise, six visits is: Overturned";
    private static final String SUBSTITUTION = "Purchase of a walking frame was the original request. The Claims"
            + " Administrator authorized a rental for two weeks, leaving the original request IMR eligible. The"
            + " original request, purchase of a walking frame is: Upheld";

    @ParameterizedTest
    @ValueSource(strings = { "Cane", "Associated surgical service: ice pack", "Labs: CBC: repeat",
            "What the plan is: a brace is", "Vitamin B12, qty: 3, refills: 2", "Pain pump (trial: 3 days; then: stop)",
            "MRI of the knee; Upheld request of May: second look", "Brace, as \"Overturned\" before" })
    void aTitleMayHaveColonsAndTheWordsOfDecisions(String title) throws IOException {
        DisputedItem item = only(title + ": Upheld");

        assertEquals(title, item.getTitle());
        assertEquals(Decision.UPHELD, item.getDecision());
        assertNull(item.getApproval());
    }

    @Test
    void thePartThatRemainsIsTheTitleOfTheItem() throws IOException {
        DisputedItem item = only(REMAINDER);

        assertEquals("aquatic exercise, six visits", item.getTitle());
        assertEquals(Decision.OVERTURNED, item.getDecision());
        assertEquals(ApprovalKind.REMAINDER, item.getApproval().getKind());
        assertEquals("Aquatic exercise, ten visits", item.getApproval().getOriginal());
        assertEquals("Aquatic exercise, four visits", item.getApproval().getAuthorized());
    }

    @Test
    void aSubstitutionLeavesTheWholeRequest() throws IOException {
        DisputedItem item = only(SUBSTITUTION);

        assertEquals("purchase of a walking frame", item.getTitle());
        assertEquals(ApprovalKind.SUBSTITUTION, item.getApproval().getKind());
        assertEquals("Purchase of a walking frame", item.getApproval().getOriginal());
        assertEquals("a rental for two weeks", item.getApproval().getAuthorized());
    }

    @Test
    void theVerbBeforeTheDecisionMayBeLeftOut() throws IOException {
        DisputedItem item = only(REMAINDER.replace(" is: ", ": "));

        assertEquals("aquatic exercise, six visits", item.getTitle());
        assertEquals(true, item.getApproval().isVerbOmitted());
    }

    @Test
    void aSentenceThatIsNotTheFormsIsPartOfTheTitle() throws IOException {
        String title = "A cane was the original request. A stick was granted";

        assertEquals(title, only(title + ": Upheld").getTitle());
    }

    @ParameterizedTest
    @ValueSource(strings = { REMAINDER, SUBSTITUTION,
            "A very long title of an item, with parts one, two and three: Upheld" })
    void aPageMayEndAnywhereInATitle(String line) throws IOException {
        String title = only(line).getTitle();
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
            String broken = String.join(" ", List.of(words).subList(0, i)) + " " + LetterText.PAGE + " "
                    + String.join(" ", List.of(words).subList(i, words.length));
            for (String letter : List.of(second(broken), trimmed(second(broken)))) {
                assertEquals(title, Letters.read(letter).getItems().get(1).getTitle(), broken);
            }
        }
    }

    @Test
    void datesOfServiceAreRead() throws IOException {
        DisputedItem item = only("Retrospective cane (DOS 11/18/16), brace DOS: 1/2/2017: Upheld");

        assertEquals(List.of(PartialDate.valueOf("2016-11-18"), PartialDate.valueOf("2017-01-02")),
                item.getDatesOfService());
    }

    @Test
    void aRangeOfDatesOfServiceIsNotTakenForADate() throws IOException {
        assertEquals(List.of(), only("Brace DOS: 1/2/2017-1/9/2017: Upheld").getDatesOfService());
    }

    private static DisputedItem only(String line) throws IOException {
        Case imr = Letters.read(letter().item(line, MTUS, MTUS, "The knee is stable."));
        assertEquals(1, imr.getItems().size());
        return imr.getItems().getFirst();
    }

    private static String second(String line) {
        return letter().item("Cane: Upheld", MTUS, MTUS, "The first rationale ends with a sentence.")
                .item(line, MTUS, MTUS, "The knee is stable.").toString();
    }

    private static String trimmed(String letter) {
        return letter.replaceAll("(?m)[ ]+$", "");
    }

    private static LetterText letter() {
        return LetterText.layoutD("Nevada", "Family Practice").summary("A summary.");
    }
}
