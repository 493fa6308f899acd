package org.casewright.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.CriteriaSource;
import org.casewright.project.LibraryState;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import picocli.CommandLine.Option;

/** The guideline library that a command works with. */
final class Guidelines {

    static final String ENDING = ".criteria";

    /** The rule of linking, for the help of commands that take criteria. */
    static final String LINKING = "Guidelines that are given together are one library. Where they use names that none "
            + "of them has, they are linked with the library that comes with Casewright, or the one named; a file "
            + "given takes the place of the library's file of that name that defines the same.%n";

    @Option(names = {"-l", "--library"}, paramLabel = "PATH",
            description = "A guideline library: a folder of .criteria files, or a file. May be given several times. "
                    + "Without it, the library that comes with Casewright.")
    private List<Path> paths = new ArrayList<>();

    /**
     * Puts the library itself on a desk.
     *
     * @return what became of it
     * @throws IOException where a file of it cannot be read
     * @throws BrokenLibrary where it has errors: verdicts by a broken library are no verdicts
     */
    LibraryState load(Desk desk) throws IOException {
        LibraryState library = desk.put(read(files()));
        new LinkedGuidelines(library, library.issues()).requireSound();
        return library;
    }

    /**
     * Puts criteria on a desk that are to be checked or tested, linked with each other and, where they use names of the
     * library, with the library.
     *
     * @throws IOException where a file of the library cannot be read
     */
    LinkedGuidelines link(List<CriteriaSource> given, Desk desk) throws IOException {
        LibraryState alone = desk.put(given);
        Linking linking = new Linking(given, alone, desk);
        return linking.isWhole() ? new LinkedGuidelines(alone, alone.issues()) : linking.with(read(files()));
    }

    private List<Path> files() {
        return Inputs.find(paths.isEmpty() ? List.of(shipped()) : paths, ENDING);
    }

    private static Path shipped() {
        Bundle bundle = Platform.getBundle("org.casewright.library");
        return FileLocator.getBundleFileLocation(bundle).orElseThrow(
                () -> new WrongUse("The library that comes with Casewright is missing. Name one with --library."))
                .toPath().resolve("library");
    }

    /** @throws IOException where one of the files cannot be read */
    static List<CriteriaSource> read(List<Path> files) throws IOException {
        List<CriteriaSource> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(CriteriaSource.read(file));
        }
        return sources;
    }
}
