package org.casewright.tests.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.criteria.CriteriaSource;
import org.casewright.tests.docs.Repository;

/** The criteria files that the tests read: in {@code criteria/} of this bundle, and the library's. */
public final class CriteriaSamples {

    private CriteriaSamples() {
    }

    /** A folder of this bundle, wherever the tests were started. */
    public static Path folder(String name) {
        return Repository.folder("bundles/org.casewright.tests/criteria/" + name);
    }

    /** The folder of the guideline library. */
    public static Path library() {
        return Repository.folder("bundles/org.casewright.library/library");
    }

    /** The criteria files in a folder and below, in a fixed order. */
    public static List<Path> files(Path folder) {
        return Repository.files(folder, ".criteria");
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
