package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.records.packet.LookedInto;
import org.casewright.workbench.records.packet.Packet;
import org.casewright.workbench.records.packet.PacketFacts;
import org.casewright.workbench.records.packet.PacketFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of each file of a packet, and that none is lost without a word. */
class PacketFilesTest {

    private final IProgressMonitor monitor = new NullProgressMonitor();

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeReadIsARecordAllTheSameAndIsNamed() throws IOException {
        assertNamed("scan.pdf is a scan: ", Pdfs.scan(folder.resolve("scan.pdf")), 1);
        assertNamed("broken.pdf is damaged", Pdfs.damaged(folder.resolve("broken.pdf")), null);
        assertNamed("locked.pdf is protected by a password", Pdfs.encrypted(folder.resolve("locked.pdf")), null);
        assertNamed("empty.pdf is empty", Files.createFile(folder.resolve("empty.pdf")), null);
    }

    @Test
    void whatIsNoRecordIsNamed() throws IOException {
        LookedInto looked = look(Files.write(folder.resolve("billing.xlsx"), new byte[] {'P', 'K', 3, 4}));
        assertEquals(Optional.empty(), looked.record());
        assertEquals(List.of(looked.remark().orElseThrow()), new Packet(List.of(looked)).refused());
    }

    @Test
    void aFolderMeansTheFilesThatOneSeesInIt() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "PROGRESS REPORT");
        Files.writeString(folder.resolve("a.txt"), "UTILIZATION REVIEW");
        Files.writeString(folder.resolve(".hidden.txt"), "no");
        Files.createDirectories(folder.resolve("deeper"));
        Packet packet = new Packet(PacketFiles.look(List.of(folder), monitor));
        Case content = CaseFiles.newCase();

        packet.addRecords(content, file -> "packet/" + file.getFileName());

        assertEquals(List.of("r1 packet/a.txt", "r2 packet/b.txt"), content.getRecords().stream()
                .map(record -> record.getId() + " " + record.getFile()).toList());
    }

    @Test
    void whoCancelsGetsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "PROGRESS REPORT");
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> PacketFiles.look(List.of(file), monitor));
    }

    private void assertNamed(String beginning, Path file, Integer pages) {
        LookedInto looked = look(file);
        Record record = looked.record().orElseThrow();
        assertEquals(pages, record.getPages());
        assertEquals(PacketFacts.NONE, looked.facts());
        assertTrue(looked.remark().orElseThrow().startsWith(beginning), looked::toString);
    }

    private LookedInto look(Path file) {
        return PacketFiles.look(List.of(file), monitor).getFirst();
    }
}
