package org.casewright.workbench.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where journals lie: a folder that is the user's alone. It is made as soon as somebody asks for something of it, which
 * therefore nobody does on the display's thread.
 */
final class JournalFolder {

    private static final String SUFFIX = ".journal";

    private final Supplier<Path> place;
    private Path made;

    /** @param place is asked once, when the folder is made; it may itself touch files */
    JournalFolder(Supplier<Path> place) {
        this.place = place;
    }

    /** The journal of a file of the workspace; it need not be there. */
    Path journal(String name) throws IOException {
        return path().resolve(FileContent.of(name.getBytes(UTF_8)).sha256().substring(0, 32) + SUFFIX);
    }

    /** All journals that are there, in the order of their names. */
    List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(path())) {
            return files.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    private synchronized Path path() throws IOException {
        if (made == null) {
            Path folder = Files.createDirectories(place.get());
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            made = folder;
        }
        return made;
    }
}
