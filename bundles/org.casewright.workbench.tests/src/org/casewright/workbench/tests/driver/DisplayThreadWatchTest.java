package org.casewright.workbench.tests.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.model.CaseFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch sees what it is to see; tried on the thread of this test in the display's place. */
class DisplayThreadWatchTest {

    @TempDir
    private Path folder;

    @Test
    void seesThatAFileIsRead() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("patient.txt"), "words");
        try (DisplayThreadWatch watch = new DisplayThreadWatch(Thread.currentThread())) {
            watch.take();
            assertThrows(Exception.class, () -> CaseFiles.load(file));

            List<String> seen = watch.take();

            assertTrue(seen.stream().anyMatch(one -> one.contains("jdk.FileRead of " + file) && one.contains("CaseFiles.load")),
                    seen.toString());
        }
    }

    @Test
    void letsOtherThreadsRead() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("patient.txt"), "words");
        try (DisplayThreadWatch watch = new DisplayThreadWatch(new Thread())) {
            watch.take();
            assertThrows(Exception.class, () -> CaseFiles.load(file));

            assertEquals(List.of(), watch.take());
        }
    }
}
