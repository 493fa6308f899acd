package org.casewright.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.casewright.benchmarks.engine.GuidelineLibrary;
import org.casewright.engine.rules.Library;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The time from the files of the guideline library to its rules: read, parsed, linked, checked and compiled. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LibraryBenchmark {

    private final List<Path> files = Repository.library();
    private final GuidelineLibrary library = new GuidelineLibrary();

    @Benchmark
    public Library compile() throws IOException {
        return library.compile(files);
    }
}
