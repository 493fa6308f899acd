package org.casewright.tests.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;

/** The criteria files that the tests read: in {@code criteria/} of this bundle, and the library's. */
public final class CriteriaSamples {

    private CriteriaSamples() {
    }

    /** A folder of this bundle, wherever the tests were started. */
    public static Path folder(String name) {
        return found(Path.of("bundles", "org.casewright.tests", "criteria", name));
    }

    /** The folder of the guideline library. */
    public static Path library() {
        return found(Path.of("bundles", "org.casewright.library", "library"));
    }

    private static Path found(Path path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(path))) {
                return folder.resolve(path);
            }
        }
        throw new IllegalStateException("There is no folder " + path + " at or above " + Path.of("").toAbsolutePath());
    }

    /** The criteria files in a folder and below, in a fixed order. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".criteria")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CriteriaSource source(Path file) {
        try {
            return new CriteriaSource(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<CriteriaSource> sources(Path folder) {
        return files(folder).stream().map(CriteriaSamples::source).toList();
    }
}
