package org.casewright.tests.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.casewright.criteria.CriteriaSource;
import org.casewright.tests.docs.Repository;

/** What the tests of the language service read. */
final class Samples {

    private static final String TESTS = "bundles/org.casewright.tests/";
    private static final String LIBRARY = "bundles/org.casewright.library/";

    private Samples() {
    }

    /** A folder of this bundle, wherever the tests were started. */
    static Path folder(String name) {
        return Repository.folder(TESTS + name);
    }

    /** The words and guidelines that the examples are about. */
    static List<CriteriaSource> common() {
        return criteria(folder("criteria/common"));
    }

    /** The guideline library that ships. */
    static List<CriteriaSource> library() {
        return criteria(Repository.folder(LIBRARY + "library"));
    }

    /** The sample cases that ship, by the names of their files. */
    static Map<String, byte[]> cases() {
        Map<String, byte[]> cases = new TreeMap<>();
        Repository.files(Repository.folder(LIBRARY + "samples"), ".case")
                .forEach(file -> cases.put(file.getFileName().toString(), bytes(file)));
        return cases;
    }

    private static List<CriteriaSource> criteria(Path folder) {
        return Repository.files(folder, ".criteria").stream()
                .map(file -> new CriteriaSource(folder.relativize(file).toString(), bytes(file))).toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
