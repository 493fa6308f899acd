package org.casewright.tests.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;

/** What the tests of the language service read. */
final class Samples {

    private static final Path TESTS = Path.of("bundles", "org.casewright.tests");
    private static final Path LIBRARY = Path.of("bundles", "org.casewright.library");

    private Samples() {
    }

    /** A folder of this bundle, wherever the tests were started. */
    static Path folder(String name) {
        return found(TESTS.resolve(name));
    }

    /** The words and guidelines that the examples are about. */
    static List<CriteriaSource> common() {
        return criteria(found(TESTS.resolve("criteria").resolve("common")));
    }

    /** The guideline library that ships. */
    static List<CriteriaSource> library() {
        return criteria(found(LIBRARY.resolve("library")));
    }

    /** The sample cases that ship, by the names of their files. */
    static Map<String, byte[]> cases() {
        Map<String, byte[]> cases = new TreeMap<>();
        files(found(LIBRARY.resolve("samples")), ".case")
                .forEach(file -> cases.put(file.getFileName().toString(), bytes(file)));
        return cases;
    }

    private static List<CriteriaSource> criteria(Path folder) {
        return files(folder, ".criteria").stream()
                .map(file -> new CriteriaSource(folder.relativize(file).toString(), bytes(file))).toList();
    }

    private static Path found(Path path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(path))) {
                return folder.resolve(path);
            }
        }
        throw new IllegalStateException("There is no folder " + path + " at or above " + Path.of("").toAbsolutePath());
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
