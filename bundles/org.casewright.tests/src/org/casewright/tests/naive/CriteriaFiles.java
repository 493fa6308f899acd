package org.casewright.tests.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.tests.docs.Repository;
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
        Path library = Repository.folder("bundles/org.casewright.library/library");
        return load(Repository.files(library, ".criteria").stream().map(path -> source(library, path)).toList());
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
}
