package org.casewright.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.NodeLocator;
import org.casewright.engine.compile.Compilation;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.units.Units;
import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import picocli.CommandLine.Option;

/** The guideline library that a command works with. */
final class Guidelines {

    private static final String ENDING = ".criteria";

    @Option(names = {"-l", "--library"}, paramLabel = "PATH",
            description = "A guideline library: a folder of .criteria files, or a file. May be given several times. "
                    + "Without it, the library that comes with Casewright.")
    private List<Path> paths = new ArrayList<>();

    /** The library itself. */
    CriteriaLibrary load() throws IOException {
        return new CriteriaWorkspace().load(read(files()));
    }

    /** The rules of a library without errors. */
    static Compilation compile(CriteriaLibrary library) {
        return new Compiler(new Units(), new NodeLocator()).compile(library.files());
    }

    /**
     * Files that are to be checked. They are linked with each other; where they use names that none of them has,
     * with the library as well, in which a file given takes the place of the one of the same name.
     */
    CriteriaLibrary load(List<Path> given) throws IOException {
        List<CriteriaSource> sources = read(given);
        CriteriaLibrary alone = new CriteriaWorkspace().load(sources);
        if (alone.issues().stream().noneMatch(issue -> issue.code().equals(IssueCodes.NAME_UNKNOWN))) {
            return alone;
        }
        List<Path> context = files().stream().filter(file -> given.stream().noneMatch(g -> replaces(g, file))).toList();
        List<CriteriaSource> together = new ArrayList<>(sources);
        together.addAll(read(context));
        CriteriaLibrary joined = new CriteriaWorkspace().load(together);
        return errors(joined) < errors(alone) ? of(joined, given) : alone;
    }

    /** Only what concerns the files that were given. */
    private static CriteriaLibrary of(CriteriaLibrary joined, List<Path> given) {
        Set<String> names = given.stream().map(Path::toString).collect(Collectors.toSet());
        List<Issue> issues = joined.issues().stream().filter(issue -> names.contains(issue.place().source())).toList();
        return new CriteriaLibrary(joined.files(), issues);
    }

    private static long errors(CriteriaLibrary library) {
        return library.issues().stream().filter(issue -> issue.severity() == Severity.ERROR).count();
    }

    private static boolean replaces(Path given, Path file) {
        return given.getFileName().equals(file.getFileName());
    }

    private List<Path> files() throws IOException {
        return Inputs.find(paths.isEmpty() ? List.of(shipped()) : paths, ENDING);
    }

    private static Path shipped() throws IOException {
        Bundle bundle = Platform.getBundle("org.casewright.library");
        return FileLocator.getBundleFileLocation(bundle)
                .orElseThrow(() -> new WrongUse("The library that comes with Casewright is missing. Name one with --library."))
                .toPath().resolve("library");
    }

    private static List<CriteriaSource> read(List<Path> files) throws IOException {
        List<CriteriaSource> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(CriteriaSource.read(file));
        }
        return sources;
    }
}
