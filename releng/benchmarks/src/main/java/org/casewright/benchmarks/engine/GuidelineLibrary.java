package org.casewright.benchmarks.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.engine.compile.Compilation;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.rules.Library;
import org.casewright.engine.units.Units;

/** Reads and compiles the guideline library. */
public final class GuidelineLibrary {

    private final CriteriaWorkspace workspace = new CriteriaWorkspace();
    private final Compiler compiler = new Compiler(new Units(), SourceLocator.NOWHERE);

    /**
     * From files to rules: parsed, linked, checked, compiled.
     *
     * @throws IllegalStateException where the library has errors
     */
    public Library compile(List<Path> files) throws IOException {
        CriteriaLibrary library = workspace.load(sources(files));
        if (library.hasErrors()) {
            throw new IllegalStateException("The guideline library has errors: " + library.issues());
        }
        Compilation compilation = compiler.compile(library.files());
        if (!compilation.issues().isEmpty()) {
            throw new IllegalStateException("The guideline library does not compile: " + compilation.issues());
        }
        return compilation.library();
    }

    private static List<CriteriaSource> sources(List<Path> files) throws IOException {
        List<CriteriaSource> sources = new ArrayList<>(files.size());
        for (Path file : files) {
            sources.add(new CriteriaSource(file.toString(), Files.readAllBytes(file)));
        }
        return sources;
    }
}
