package org.casewright.benchmarks;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.casewright.benchmarks.live.LargeCase;
import org.casewright.benchmarks.live.LargeLibrary;
import org.casewright.engine.rules.Library;
import org.casewright.model.CaseFiles;
import org.casewright.model.Severity;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.project.CaseContent;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time from an edit of a case to the state that has it: the case copied, judged, its issues found, its texts
 * drafted and its letter composed. The sample is judged by the library, the others with 8 items by 200 topics and more.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LiveBenchmark {

    private static final int TOPICS = 200;
    private static final int ITEMS = 8;

    @Param({"sample", "60", "6000"})
    private String size;

    private Project project;
    private Case edited;
    private int edits;

    @Setup
    public void open() throws Exception {
        project = new Project();
        if (size.equals("sample")) {
            put(0);
            edited = CaseFiles.load(Repository.sample()).content();
        } else {
            edited = LargeCase.of(put(TOPICS), Integer.parseInt(size), ITEMS);
        }
    }

    private Library put(int topics) throws Exception {
        var sources = LargeLibrary.of(Repository.sources(), topics);
        project.change(changes -> sources.forEach(changes::putCriteria));
        ProjectState state = project.settled().get();
        if (state.library().hasErrors() || state.library().rules().topics().size() < topics) {
            throw new IllegalStateException("The library has too few topics or errors: "
                    + state.library().issues().stream().filter(issue -> issue.severity() == Severity.ERROR).toList());
        }
        return state.library().rules();
    }

    @TearDown
    public void close() {
        project.close();
    }

    /** Another finding each time, there or not there. */
    @Benchmark
    public ProjectState edit() throws IOException, InterruptedException, ExecutionException {
        Finding finding = edited.getFindings().get(edits++ % edited.getFindings().size());
        finding.setStatus(finding.getStatus() == FindingStatus.ABSENT ? FindingStatus.PRESENT : FindingStatus.ABSENT);
        project.putCase("edited.case", CaseContent.copyOf(edited));
        return project.settled().get();
    }
}
