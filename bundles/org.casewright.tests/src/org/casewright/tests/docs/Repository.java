package org.casewright.tests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that the tests were built from. */
final class Repository {

    private static final Path DOCS = Path.of("releng", "docs");

    private Repository() {
    }

    /** The folder that holds {@code releng/docs}, wherever below it the tests were started. */
    static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(DOCS))) {
                return folder;
            }
        }
        throw new IllegalStateException("There is no folder " + DOCS + " at or above " + Path.of("").toAbsolutePath());
    }

    static Path docs() {
        return root().resolve(DOCS);
    }

    /** The files below a folder with that ending, in a fixed order. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
