package org.casewright.tests.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaStandaloneSetup;
import org.casewright.model.guideline.CriteriaFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Criteria files as the parser gives them, with all names resolved. */
public final class CriteriaFiles {

    private CriteriaFiles() {
    }

    /** The library that ships, in the order of its paths. */
    public static List<CriteriaFile> library() {
        Path library = bundle("org.casewright.library").resolve("library");
        try (Stream<Path> paths = Files.walk(library)) {
            return load(paths.filter(path -> path.toString().endsWith(".criteria")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that may refer to each other. */
    public static List<CriteriaFile> load(List<Path> paths) {
        XtextResourceSet resources = new CriteriaStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(XtextResourceSet.class);
        List<Resource> loaded = paths.stream()
                .map(path -> resources.getResource(URI.createFileURI(path.toString()), true)).toList();
        EcoreUtil.resolveAll(resources);
        for (Resource resource : loaded) {
            if (!resource.getErrors().isEmpty()) {
                throw new IllegalArgumentException(resource.getURI() + ": " + resource.getErrors());
            }
        }
        return loaded.stream().map(resource -> (CriteriaFile) resource.getContents().getFirst()).toList();
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
