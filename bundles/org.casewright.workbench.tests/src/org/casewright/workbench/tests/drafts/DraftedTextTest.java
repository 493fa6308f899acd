package org.casewright.workbench.tests.drafts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.drafts.DraftedText;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.FileContent;
import org.casewright.workbench.editing.Journal;
import org.casewright.workbench.editing.Journals;
import org.casewright.workbench.editing.StoredCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafting again knows the reviewer's sentences, whatever has become of the case since it was drafted. */
class DraftedTextTest {

    private static final String FIRST = "At issue is an injection. The record documents no twitch response."
            + " As such, the request is not medically necessary.";
    private static final String OWN = " I read the operative report too.";
    private static final String AGAIN = "At issue is an injection. The progress report documents a twitch"
            + " response at L4. As such, the request is medically necessary.";

    @TempDir
    Path folder;
    private CaseDocument document;

    /** A rationale is drafted, and a sentence of the reviewer's follows. */
    @BeforeEach
    void draftAndWrite() {
        Case content = CaseFiles.newCase();
        DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();
        item.setId("i1");
        content.getItems().add(item);
        document = new CaseDocument(content);
        assertEquals(0, text().write(document, FIRST, ""));
        document.type(item(), Literals.DISPUTED_ITEM__RATIONALE, FIRST + OWN);
    }

    @Test
    void theNextDayOnlyHerSentencesStay() throws IOException {
        Path file = folder.resolve("a.case");
        StoredCase.save(document.copy(), file);
        document = new CaseDocument(StoredCase.load(file).content());

        assertEquals(0, text().write(document, AGAIN, "What is drafted of the case as it was saved."));

        assertEquals(AGAIN + OWN, text().written());
    }

    @Test
    void afterACrashOnlyHerSentencesStay() throws IOException {
        String name = "/Casewright/cases/a.case";
        try (Journals journals = new Journals(() -> folder, Duration.ZERO, failure -> {
            throw new IllegalStateException(failure);
        })) {
            Journal journal = journals.journal(name, FileContent.of(new byte[0]));
            journal.keep(document.copy());
            journal.flushed().join();
            document = new CaseDocument(CaseFiles.newCase());
            document.replace("Restore unsaved changes", journals.find(name).orElseThrow().content());
        }

        text().write(document, AGAIN, "");

        assertEquals(AGAIN + OWN, text().written());
    }

    @Test
    void whatIsTakenBackAndDraftedAgainIsTheSame() throws IOException {
        byte[] before = CaseFiles.write(document.copy());
        text().write(document, AGAIN, "");
        document.undo();
        assertArrayEquals(before, CaseFiles.write(document.copy()));

        text().write(document, AGAIN, "");

        assertEquals(AGAIN + OWN, text().written());
    }

    @Test
    void aSummaryIsDraftedAgainAsWell() throws IOException {
        DraftedText summary = new DraftedText(document.content());
        summary.write(document, FIRST, "");
        document.type(document.content(), Literals.CASE__SUMMARY, FIRST + OWN);
        Path file = folder.resolve("a.case");
        StoredCase.save(document.copy(), file);
        document = new CaseDocument(StoredCase.load(file).content());

        new DraftedText(document.content()).write(document, AGAIN, "");

        assertEquals(AGAIN + OWN, document.content().getSummary());
    }

    @Test
    void ofATextThatNobodyTellsToBeDraftedAllStays() {
        document.set(item(), Literals.DISPUTED_ITEM__RATIONALE_DRAFT, null);

        assertEquals(3, text().write(document, AGAIN, ""));

        assertEquals(FIRST + OWN, text().written());
    }

    private DisputedItem item() {
        return document.content().getItems().getFirst();
    }

    private DraftedText text() {
        return new DraftedText(item());
    }
}
