package org.casewright.tests.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.casewright.model.AtomicFile;
import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] OLD = { 1 };
    private static final byte[] NEW = { 2, 3 };

    @TempDir
    private Path folder;

    @Test
    void createsAndReplacesAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a.case");

        AtomicFile.write(file, OLD);
        AtomicFile.write(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertOnly("a.case");
    }

    @Test
    void aLeftoverOfACrashIsNotInTheWay() throws IOException {
        Path leftover = Files.write(folder.resolve(".a.case.0.tmp"), OLD);

        AtomicFile.write(folder.resolve("a.case"), NEW);

        assertArrayEquals(OLD, Files.readAllBytes(leftover));
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("a.case")));
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Files.write(folder.resolve("a.case"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.case"), file.getFileName());

        AtomicFile.write(link, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aWriteThatFailsLeavesNothingBehind() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("a.case"));
        Files.write(occupied.resolve("inside"), OLD);

        assertThrows(IOException.class, () -> AtomicFile.write(occupied, NEW));

        assertOnly("a.case");
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("missing/a.case"), NEW));
    }

    @Test
    void aCaseThatCannotBeWrittenLeavesItsFileAsItIs() throws IOException {
        Path file = folder.resolve("a.case");
        Case sample = SampleCase.create();
        CaseFiles.save(sample, file);
        byte[] before = Files.readAllBytes(file);
        sample.setSummary("\u0001");

        assertThrows(IOException.class, () -> CaseFiles.save(sample, file));

        assertArrayEquals(before, Files.readAllBytes(file));
        assertOnly("a.case");
    }

    private void assertOnly(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(name, String.join(" ", files.map(file -> file.getFileName().toString()).toList()));
        }
    }
}
