package org.casewright.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;
import org.casewright.model.IssuesException;

/** Where the library, the samples and the command are. */
final class Repository {

    private static final String ROOT = "casewright.root";
    private static final String PRODUCT = "casewright.product";
    private static final String LIBRARY = "bundles/org.casewright.library";

    private Repository() {
    }

    /** The folder of the repository, as {@code releng/bench} says. */
    static Path root() {
        return folder(ROOT);
    }

    /** The command of the product that {@code releng/bench} built. */
    static Path command() {
        return folder(PRODUCT).resolve("casewright");
    }

    private static Path folder(String property) {
        String folder = System.getProperty(property);
        if (folder == null) {
            throw new IllegalStateException("Run releng/bench: it says what -D" + property + " is.");
        }
        return Path.of(folder);
    }

    /** The case of two items that is judged and whose letter is written. */
    static Path sample() {
        return root().resolve(LIBRARY).resolve("samples/seed-trigger-point.case");
    }

    /** The texts of the guideline library. */
    static List<CriteriaSource> sources() throws IssuesException {
        List<CriteriaSource> sources = new ArrayList<>();
        for (Path file : library()) {
            sources.add(CriteriaSource.read(file));
        }
        return sources;
    }

    /** All files of the guideline library, in order. */
    static List<Path> library() {
        try (Stream<Path> files = Files.walk(root().resolve(LIBRARY).resolve("library"))) {
            return files.filter(file -> file.toString().endsWith(".criteria")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
