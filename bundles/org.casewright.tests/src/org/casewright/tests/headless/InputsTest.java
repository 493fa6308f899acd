package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a command reads and writes, and what it says where it cannot. */
class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingPathIsNamed() {
        for (List<Object> command : commands(folder.resolve("missing.case"))) {
            assertEquals("casewright: " + folder.resolve("missing.case") + ": There is no such file or folder.\n",
                    Command.expect(2, command.toArray()).err());
        }
    }

    @Test
    void aFileOfAnotherKindIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.docx"), "words");

        for (List<Object> command : commands(file)) {
            String err = Command.expect(2, command.toArray()).err();
            assertTrue(err.startsWith("casewright: " + file + ": This is no file of the kind that is read here ("),
                    err);
        }
    }

    @Test
    void aFolderWithNothingInItIsNoSuccess() {
        for (List<Object> command : commands(folder)) {
            String err = Command.expect(2, command.toArray()).err();
            assertTrue(err.startsWith("casewright: " + folder + ": There is nothing here of the kind that is read ("),
                    err);
        }
    }

    @Test
    void foldersAreReadWithoutWhatIsHiddenOrBuilt() throws IOException {
        for (String inner : List.of("a/b", "target", ".git", "a/bin")) {
            Files.copy(Shipped.OVERTURNED, Files.createDirectories(folder.resolve(inner)).resolve("one.case"));
        }
        Files.copy(Shipped.OVERTURNED, folder.resolve(".hidden.case"));
        Files.copy(Shipped.OVERTURNED, folder.resolve("a/UPPER.CASE"));

        assertEquals("2 files: nothing found\n", Command.expect(0, "check", folder).err());
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        Files.copy(Shipped.OVERTURNED, folder.resolve("one.case"));

        Command checked = Command.expect(0, "check", folder, folder.resolve("one.case"), folder + "/./one.case");

        assertEquals("1 file: nothing found\n", checked.err());
    }

    @Test
    void anOutputThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "precious");

        Command command = Command.expect(2, "determine", Shipped.SEED, "-o", file);

        assertEquals("casewright: " + file + ": This is a file. Name a folder to write to.\n", command.err());
        assertEquals("precious", Files.readString(file));
    }

    @Test
    void anOutputFolderBelowAFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "precious").resolve("letters");

        String err = Command.expect(2, "determine", Shipped.SEED, "-o", file).err();

        assertTrue(err.startsWith("casewright: " + file + ": The folder cannot be made: "), err);
    }

    @Test
    void aLetterThatCannotBeWrittenIsNamed() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("CM14-0020001.pdf/inner")).getParent();

        Command command = Command.expect(2, "determine", Shipped.SEED, "-o", folder);

        assertTrue(command.err().contains("casewright: " + taken + ": The file cannot be written: "), command.err());
    }

    @Test
    void numbersThatAreNoFileNamesAreNotUsedAsSuch() throws IOException {
        Path out = folder.resolve("out");
        for (String number : List.of("../../escaped", "a/b", "", ".hidden", "x".repeat(300), "CON:1")) {
            Path sample = Shipped.changed(Shipped.OVERTURNED, "CM16-0990001", number, folder);
            Command.expect(0, "determine", sample, "-o", out, "--format", "txt");
            assertEquals(List.of("knee-therapy-overturned.txt"), names(out), number);
        }
        assertFalse(Files.exists(folder.resolve("escaped.txt")));
    }

    @Test
    void casesOfOneNumberDoNotOverwriteEachOther() throws IOException {
        Path first = Files.copy(Shipped.OVERTURNED, folder.resolve("a.case"));
        Path second = Files.copy(Shipped.OVERTURNED, folder.resolve("b.case"));
        Path out = folder.resolve("out");

        Command command = Command.expect(1, "determine", first, second, "-o", out, "--format", "txt");

        assertEquals(List.of("CM16-0990001-2.txt", "CM16-0990001.txt"), names(out));
        assertEquals(second + ": warning [NUMBER-1]: This has the name 'CM16-0990001', as " + first
                + " has, and is written as 'CM16-0990001-2'. Check the case numbers.\n", command.err());
    }

    private static List<String> names(Path out) throws IOException {
        try (var files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<List<Object>> commands(Path path) {
        Path out = folder.resolve("out");
        return List.of(List.of("check", path), List.of("test", path), List.of("evaluate", path),
                List.of("determine", path, "-o", out), List.of("import", path, "-o", out));
    }
}
