package org.casewright.workbench.tests.editing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.workbench.editing.FileContent;
import org.casewright.workbench.editing.StoredCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredCaseTest {

    @TempDir
    Path folder;

    @Test
    void itIsKnownWhetherSomebodyElseChangedTheFile() throws IOException {
        Path file = folder.resolve("a.case");
        FileContent saved = StoredCase.save(Example.create(), file);
        StoredCase loaded = StoredCase.load(file);

        assertEquals(saved, loaded.file());
        assertTrue(StoredCase.isUnchanged(file, saved));
        Files.writeString(file, Files.readString(file).replace("TENS", "TNS"));
        assertFalse(StoredCase.isUnchanged(file, saved));
        Files.delete(file);
        assertFalse(StoredCase.isUnchanged(file, saved));
    }

    @Test
    void whatNoFileCanHoldLeavesTheOldOne() throws IOException {
        Path file = folder.resolve("a.case");
        StoredCase.save(Example.create(), file);
        byte[] before = Files.readAllBytes(file);
        Case incomplete = Example.create();
        incomplete.getFindings().add(ImrcaseFactory.eINSTANCE.createDiagnosis());

        assertThrows(IssuesException.class, () -> StoredCase.save(incomplete, file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aDamagedFileSaysWhere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.case"), "<imrcase:Case\n");
        var refused = assertThrows(IssuesException.class, () -> StoredCase.load(file));
        assertTrue(refused.issues().getFirst().place().line() > 0, refused.getMessage());
    }
}
