package org.casewright.tests.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.model.guideline.CriteriaFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Criteria files as the parser gives them. */
public final class CriteriaFiles {

    private CriteriaFiles() {
    }

    /** The library that ships, in the order of its paths. */
    public static List<CriteriaFile> library() {
        Path library = bundle("org.casewright.library").resolve("library");
        try (Stream<Path> paths = Files.walk(library)) {
            return load(paths.filter(path -> path.toString().endsWith(".criteria")).sorted()
                    .map(path -> source(library, path)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that may refer to each other, without an error. */
    public static List<CriteriaFile> load(List<CriteriaSource> sources) {
        CriteriaLibrary library = new CriteriaWorkspace().load(sources);
        if (library.hasErrors()) {
            throw new IllegalArgumentException("The criteria have errors: " + library.issues());
        }
        return library.files();
    }

    /** Where an element stands, and its first words: {@code injections/epidural.criteria:12: levels: requested}. */
    public static String place(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        String text = NodeModelUtils.getTokenText(node).lines().findFirst().orElse("");
        return URI.decode(element.eResource().getURI().lastSegment()) + ":" + node.getStartLine() + ": "
                + text.substring(0, Math.min(text.length(), 80));
    }

    private static CriteriaSource source(Path library, Path path) {
        try {
            return new CriteriaSource(library.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a bundle beside this one, seen from wherever in the checkout the tests run. */
    private static Path bundle(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path bundle = folder.resolve("bundles").resolve(name);
            if (Files.isDirectory(bundle)) {
                return bundle;
            }
        }
        throw new IllegalStateException("There is no bundles/" + name + " above " + Path.of("").toAbsolutePath());
    }
}
