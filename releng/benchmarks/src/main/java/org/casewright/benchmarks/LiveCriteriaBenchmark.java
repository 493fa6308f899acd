package org.casewright.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.casewright.criteria.CriteriaSource;
import org.casewright.model.CaseFiles;
import org.casewright.project.CaseContent;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time from an edit of a criterion of the guideline library to the state that has it: parsed, linked, checked,
 * compiled, its scenarios run, and the sample judged by it.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LiveCriteriaBenchmark {

    private static final String EDITED = "trigger-point.criteria";
    private static final String PASSAGE = "at most 4 injections";

    private Project project;
    private String name;
    private String text;
    private int edits;

    @Setup
    public void open() throws Exception {
        project = new Project();
        for (CriteriaSource source : Repository.sources()) {
            project.putCriteria(source);
            if (source.name().endsWith(EDITED)) {
                name = source.name();
                text = new String(source.bytes(), StandardCharsets.UTF_8);
            }
        }
        if (!text.contains(PASSAGE)) {
            throw new IllegalStateException(EDITED + " does not say: " + PASSAGE);
        }
        project.putCase("sample.case", CaseContent.copyOf(CaseFiles.load(Repository.sample()).content()));
        project.settled().get();
    }

    @TearDown
    public void close() {
        project.close();
    }

    @Benchmark
    public ProjectState edit() throws Exception {
        project.putCriteria(
                CriteriaSource.of(name, text.replace(PASSAGE, "at most " + (edits++ % 9 + 1) + " injections")));
        return project.settled().get();
    }
}
