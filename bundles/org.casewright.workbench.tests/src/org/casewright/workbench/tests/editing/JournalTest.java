package org.casewright.workbench.tests.editing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.workbench.editing.FileContent;
import org.casewright.workbench.editing.Journal;
import org.casewright.workbench.editing.Journals;
import org.casewright.workbench.editing.Recovery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final String NAME = "/Casewright/cases/sample.case";
    private static final FileContent FILE = FileContent.of(new byte[] {1});

    @TempDir
    Path folder;
    private final List<Exception> failures = Collections.synchronizedList(new ArrayList<>());
    private Journals journals;

    @BeforeEach
    void open() {
        journals = new Journals(() -> folder.resolve("journal"), Duration.ofHours(1), failures::add);
    }

    @AfterEach
    void nothingFailed() {
        assertEquals(List.of(), failures);
    }

    @Test
    void theNewestStateComesBack() throws IOException {
        Journal journal = journals.journal(NAME, FILE);
        Case content = Example.create();
        content.setSummary("first");
        journal.keep(content);
        Case newer = Example.create();
        newer.setSummary("second ½ & \"third\"\n");
        journal.keep(newer);
        journal.flushed().join();

        Recovery recovery = crashed().find(NAME).orElseThrow();

        assertArrayEquals(CaseFiles.write(newer), CaseFiles.write(recovery.content()));
        assertEquals(FILE, recovery.base());
        assertEquals(List.of(NAME), crashed().names());
    }

    @Test
    void anIncompleteCaseIsKeptAsWell() throws IOException {
        Case content = Example.create();
        content.getFindings().add(ImrcaseFactory.eINSTANCE.createDiagnosis());
        Journal journal = journals.journal(NAME, FILE);
        journal.keep(content);
        journal.flushed().join();

        assertEquals(2, crashed().find(NAME).orElseThrow().content().getFindings().size());
    }

    @Test
    void whatWasSavedLeavesNoTrace() throws IOException {
        Journal journal = journals.journal(NAME, FILE);
        journal.keep(Example.create());
        journal.flushed().join();
        journal.forget(FileContent.of(new byte[] {2})).join();

        assertEquals(Optional.empty(), crashed().find(NAME));
        assertTrue(crashed().names().isEmpty());
    }

    @Test
    void whatIsTypedAfterSavingIsKept() throws IOException {
        Journal journal = journals.journal(NAME, FILE);
        FileContent saved = FileContent.of(new byte[] {2});
        journal.forget(saved);
        journal.keep(Example.create());
        journal.flushed().join();

        assertEquals(saved, crashed().find(NAME).orElseThrow().base());
    }

    @Test
    void aDamagedJournalIsNone() throws IOException {
        Journal journal = journals.journal(NAME, FILE);
        journal.keep(Example.create());
        journal.flushed().join();
        Path file;
        try (var files = Files.list(folder.resolve("journal"))) {
            file = files.findFirst().orElseThrow();
        }
        String text = Files.readString(file);
        for (int length = 0; length < text.length(); length += 101) {
            Files.write(file, text.substring(0, length).getBytes(StandardCharsets.UTF_8));
            assertEquals(Optional.empty(), crashed().find(NAME), "cut at " + length);
        }
    }

    /** The journals as a program finds them that was started after the first one died. */
    private Journals crashed() {
        return new Journals(() -> folder.resolve("journal"), Duration.ZERO, failures::add);
    }
}
