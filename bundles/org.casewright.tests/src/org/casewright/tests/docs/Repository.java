package org.casewright.tests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that the tests were built from. */
public final class Repository {

    private static final Path DOCS = Path.of("releng", "docs");

    private Repository() {
    }

    /** The folder that holds {@code releng/docs}, wherever below it the tests were started. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(DOCS))) {
                return folder;
            }
        }
        throw new IllegalStateException("There is no folder " + DOCS + " at or above " + Path.of("").toAbsolutePath());
    }

    /** A folder of the repository. */
    public static Path folder(String path) {
        Path folder = root().resolve(path);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("There is no folder " + folder);
        }
        return folder;
    }

    static Path docs() {
        return root().resolve(DOCS);
    }

    /** Every Java source that somebody wrote, in a fixed order. */
    public static List<Path> sources() {
        return Stream.of("bundles", "releng").map(root()::resolve).flatMap(Repository::folders)
                .map(folder -> folder.resolve("src")).filter(Files::isDirectory)
                .flatMap(folder -> files(folder, ".java").stream()).toList();
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder with that ending, in a fixed order. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
