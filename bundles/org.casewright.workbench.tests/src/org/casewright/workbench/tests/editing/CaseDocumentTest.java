package org.casewright.workbench.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.casewright.model.CaseFiles;
import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.model.PartialDate;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.editing.CaseChange;
import org.casewright.workbench.editing.CaseChange.Cause;
import org.casewright.workbench.editing.CaseDocument;
import org.junit.jupiter.api.Test;

class CaseDocumentTest {

    private final Case content = Example.create();
    private final CaseDocument document = new CaseDocument(content);

    @Test
    void anEditIsNamedAndTold() {
        List<CaseChange> told = new ArrayList<>();
        document.addListener(told::add);

        document.set(content.getPatient(), Literals.PATIENT__BIRTH_DATE, PartialDate.valueOf("1969-03-17"));
        document.undo();

        assertEquals(List.of(new CaseChange(Cause.EDIT, "Change date of birth", "patient/birthDate", 1),
                new CaseChange(Cause.UNDO, "Change date of birth", "patient/birthDate", 2)), told);
        assertEquals("Change date of birth", document.redoLabel());
        assertEquals("", document.undoLabel());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        assertFalse(document.set(content, Literals.CASE__NUMBER, "CM16-0990009"));
        assertFalse(document.type(content, Literals.CASE__NUMBER, "CM16-0990009"));
        assertFalse(document.canUndo());
        assertEquals(0, document.revision());
    }

    @Test
    void anEditThatFailsLeavesEverythingAsItWas() throws IOException {
        byte[] before = CaseFiles.write(content);

        assertThrows(IllegalStateException.class, () -> document.edit("Fail", () -> {
            content.setNumber("other");
            content.getFindings().clear();
            throw new IllegalStateException("on purpose");
        }));

        assertEquals(new String(before), new String(CaseFiles.write(content)));
        assertFalse(document.canUndo());
    }

    @Test
    void editsWithinAnEditAreOneStep() {
        document.edit("Both", () -> {
            document.set(content, Literals.CASE__NUMBER, "1");
            document.set(content, Literals.CASE__SUMMARY, "2");
        });

        assertEquals("Both", document.undoLabel());
        assertEquals(1, document.revision());
        document.undo();
        assertNull(content.getSummary());
        assertFalse(document.canUndo());
    }

    @Test
    void dirtyIsWhatDiffersFromTheFile() {
        document.set(content, Literals.CASE__NUMBER, "1");
        assertTrue(document.isDirty());
        document.saved(document.revision());
        assertFalse(document.isDirty());
        document.undo();
        assertTrue(document.isDirty(), "before what was saved");
        document.redo();
        assertFalse(document.isDirty());
    }

    @Test
    void whatWasTypedWhileSavingStaysDirty() {
        document.set(content, Literals.CASE__NUMBER, "1");
        long saved = document.revision();
        document.set(content, Literals.CASE__NUMBER, "2");
        document.saved(saved);
        assertTrue(document.isDirty());
    }

    @Test
    void aFixIsMadeAsAWholeOrNotAtAll() {
        Place number = Place.element("number", 0, 4);
        document.apply(new Fix("Mend", List.of(new Edit(number, "CM17"),
                new Edit(Place.element("claim/decided", 0, 10), "2017-01-09"),
                new Edit(Place.element("reviewer/licensedIn/0", 10, 0), ", retired"))));
        assertEquals("CM17-0990009", content.getNumber());
        assertEquals(PartialDate.valueOf("2017-01-09"), content.getClaim().getDecided());
        assertEquals("California, retired", content.getReviewer().getLicensedIn().getFirst());
        document.undo();

        Fix outdated = new Fix("Mend", List.of(new Edit(number, "X"), new Edit(Place.element("summary", 5, 9), "")));
        assertThrows(IllegalArgumentException.class, () -> document.apply(outdated));
        assertEquals("CM16-0990009", content.getNumber());
    }

    @Test
    void theCaseOfAnotherFileIsTakenInOneStep() throws IOException {
        Case other = CaseFiles.newCase();
        other.setNumber("other");
        byte[] before = CaseFiles.write(content);
        byte[] wanted = CaseFiles.write(other);

        document.replace("Reload", other);

        assertEquals(new String(wanted), new String(CaseFiles.write(content)));
        document.undo();
        assertEquals(new String(before), new String(CaseFiles.write(content)));
    }

    @Test
    void noOtherThreadEdits() {
        var failed = assertThrows(CompletionException.class,
                () -> CompletableFuture.runAsync(() -> document.set(content, Literals.CASE__NUMBER, "1")).join());
        assertInstanceOf(IllegalStateException.class, failed.getCause());
    }
}
