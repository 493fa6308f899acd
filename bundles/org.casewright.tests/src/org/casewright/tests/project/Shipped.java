package org.casewright.tests.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;
import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;

/** The library and the sample cases that come with Casewright. */
final class Shipped {

    private Shipped() {
    }

    static List<CriteriaSource> library() throws IOException {
        List<CriteriaSource> sources = new ArrayList<>();
        for (Path file : files("library", ".criteria")) {
            sources.add(CriteriaSource.read(file));
        }
        return sources;
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : files("samples", ".case")) {
            cases.add(CaseFiles.load(file).content());
        }
        return cases;
    }

    private static List<Path> files(String folder, String ending) {
        Path found = found(Path.of("bundles", "org.casewright.library", folder));
        try (Stream<Path> paths = Files.walk(found)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path found(Path path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(path))) {
                return folder.resolve(path);
            }
        }
        throw new IllegalStateException("There is no folder " + path + " at or above " + Path.of("").toAbsolutePath());
    }
}
