package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.determination.compose.CaseOutcome;
import org.casewright.determination.letter.DraftedCitation;
import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.ItemDraft;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.letter.Paragraph;
import org.casewright.determination.letter.Run;
import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private Case imr;
    private DisputedItem first;

    @BeforeEach
    void readSample() throws IOException {
        imr = Letters.read(SampleLetter.layoutD());
        first = imr.getItems().getFirst();
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Case empty = CaseFiles.newCase();
        DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();
        item.setId("i1");
        empty.getItems().add(item);

        assertEquals(List.of("organization/name LETTER-ORGANIZATION", "organization/shortName LETTER-ORGANIZATION",
                "summary LETTER-SUMMARY", "items/i1/title LETTER-TITLE", "items/i1/decision LETTER-UNDECIDED",
                "items/i1/administratorCitation LETTER-CITATION", "items/i1/reviewerCitation LETTER-CITATION",
                "items/i1/rationale LETTER-RATIONALE"), missing(empty, Drafts.NONE));
    }

    @Test
    void aCaseWithoutItemsHasNoLetter() {
        imr.getItems().clear();

        assertEquals(List.of("items LETTER-ITEMS"), missing(imr, Drafts.NONE));
    }

    @Test
    void draftsFillWhatTheReviewerLeftEmpty() throws IOException {
        imr.setSummary(" ");
        first.setRationale(null);
        first.setReviewerCitation(null);
        DraftedCitation citation = new DraftedCitation(List.of(), "Society of Drafts");
        ItemDraft draft = new ItemDraft("Drafted words.", Optional.of(citation));

        String text = texts(new LetterComposer().compose(imr, new Drafts("A drafted summary.", Map.of("i1", draft))));

        assertTrue(text.contains("\nA drafted summary.\n"), text);
        assertTrue(text.contains("\nDecision rationale: Drafted words.\n"), text);
        assertTrue(text.contains("Decision based on Non-MTUS Citation Society of Drafts.\n"), text);
    }

    @Test
    void whatTheReviewerWroteGoesBeforeADraft() throws IOException {
        ItemDraft draft = new ItemDraft("Drafted words.", Optional.empty());

        Letter letter = new LetterComposer().compose(imr, new Drafts("A drafted summary.", Map.of("i1", draft)));

        assertEquals(Letters.compose(imr), letter);
    }

    @Test
    void theReasonForDepartingFromTheProposalEndsTheRationale() throws IOException {
        first.setDepartureReason("The pool is next door.");

        assertTrue(texts(Letters.compose(imr)).contains("The pool is what the knee needs.\nThe pool is next door.\n"));
    }

    @Test
    void aReasonThatTheRationaleGivesIsNotRepeated() throws IOException {
        Letter before = Letters.compose(imr);
        first.setDepartureReason("In water it does not.");

        assertEquals(before, Letters.compose(imr));
    }

    @Test
    void theOutcomeOfTheCaseFollowsFromItsItems() {
        assertEquals(Optional.of(CaseOutcome.PARTIALLY_OVERTURNED), outcome());
        imr.getItems().get(1).setDecision(Decision.OVERTURNED);
        assertEquals(Optional.of(CaseOutcome.OVERTURNED), outcome());
        imr.getItems().forEach(item -> item.setDecision(Decision.UPHELD));
        assertEquals(Optional.of(CaseOutcome.UPHELD), outcome());
        first.setDecision(Decision.UNDECIDED);
        assertEquals(Optional.empty(), outcome());
        imr.getItems().clear();
        assertEquals(Optional.empty(), outcome());
    }

    private Optional<CaseOutcome> outcome() {
        return CaseOutcome.of(imr.getItems().stream().map(DisputedItem::getDecision).toList());
    }

    @Test
    void aCaseWithoutHeaderDataHasNoHeaderTable() throws IOException {
        assertEquals(List.of(), Letters.compose(Letters.read(SampleLetter.layoutC())).header());
        assertEquals(4, Letters.compose(imr).header().size());
    }

    @Test
    void aPreviewHasWordsInBracketsWhereSomethingIsMissing() {
        Case empty = CaseFiles.newCase();
        empty.getItems().add(ImrcaseFactory.eINSTANCE.createDisputedItem());

        String text = texts(new LetterComposer().preview(empty, Drafts.NONE));

        assertTrue(text.contains("\n[No summary yet]\n"), text);
        assertTrue(text.contains("\n[Item without a title]: undecided\n"), text);
        assertTrue(text.contains("\nClaims Administrator guideline: [No citation yet]\n"), text);
        assertTrue(text.contains("\n[Organization] guideline: [No citation yet]\n"), text);
        assertTrue(text.contains("\nDecision rationale: [No rationale yet]\n"), text);
        assertEquals(null, empty.getSummary());
    }

    @Test
    void aPreviewOfACompleteCaseIsItsLetter() throws IOException {
        ItemDraft draft = new ItemDraft("Drafted words.", Optional.empty());
        Drafts drafts = new Drafts("A drafted summary.", Map.of("i1", draft));
        first.setRationale(" ");
        imr.setSummary(null);

        assertEquals(new LetterComposer().compose(imr, drafts), new LetterComposer().preview(imr, drafts));
    }

    @Test
    void everyPartOfATextKnowsWhereInTheTextItStands() throws IOException {
        String summary = "\r\n First.\r\n \r\n\r\n  Second\nline. \n\nThird.\n";
        imr.setSummary(summary);

        List<Run> runs = Letters.compose(imr).sections().get(1).paragraphs().stream().skip(1)
                .map(paragraph -> paragraph.runs().getFirst()).toList();

        assertEquals(List.of("First.", "Second\nline. ", "Third."), runs.stream().map(Run::text).toList());
        runs.forEach(run -> assertTrue(summary.startsWith(run.text(), run.offset()), run::toString));
    }

    private static List<String> missing(Case imr, Drafts drafts) {
        IssuesException fault = assertThrows(IssuesException.class, () -> new LetterComposer().compose(imr, drafts));
        return fault.issues().stream().map(issue -> issue.place().element() + " " + issue.code()).toList();
    }

    private static String texts(Letter letter) {
        StringBuilder text = new StringBuilder();
        letter.sections().forEach(section -> section.paragraphs().stream().map(Paragraph::text)
                .forEach(paragraph -> text.append(paragraph).append('\n')));
        return text.toString();
    }
}
