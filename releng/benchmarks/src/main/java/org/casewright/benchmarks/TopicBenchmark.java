package org.casewright.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.casewright.benchmarks.cases.CaseGenerator;
import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.benchmarks.cql.CqlCase;
import org.casewright.benchmarks.cql.CqlTriggerPoints;
import org.casewright.benchmarks.engine.EngineTriggerPoints;
import org.casewright.benchmarks.handwritten.TriggerPointRules;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.model.imrcase.Case;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Evaluations of the trigger point topic per second, in several ways, over the same cases in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TopicBenchmark {

    private static final int CASES = 256;
    private static final long SEED = 20140220;

    /** How many findings and treatments a case has. */
    @Param({"60", "600"})
    private int findings;

    private List<PlainCase> plainCases;
    private List<Case> models;
    private List<CaseSnapshot> snapshots;
    private List<CqlCase> cqlCases;
    private EngineTriggerPoints engine;
    private CqlTriggerPoints lookingUp;
    private CqlTriggerPoints searching;
    private int next;

    @Setup
    public void prepare() throws IOException {
        engine = new EngineTriggerPoints(Repository.library());
        lookingUp = CqlTriggerPoints.lookingUp();
        searching = CqlTriggerPoints.searching();
        plainCases = CaseGenerator.cases(CASES, findings, SEED);
        models = plainCases.stream().map(EngineTriggerPoints::model).toList();
        snapshots = models.stream().map(engine::capture).toList();
        cqlCases = plainCases.stream().map(CqlTriggerPoints::prepare).toList();
    }

    @Benchmark
    public TopicVerdict engine() {
        return engine.judge(snapshots.get(turn()));
    }

    @Benchmark
    public TopicVerdict engineFromCase() {
        return engine.judge(engine.capture(models.get(turn())));
    }

    @Benchmark
    public Answer handWritten() {
        return TriggerPointRules.judge(plainCases.get(turn()));
    }

    @Benchmark
    public Answer cqlLookingUp() {
        return lookingUp.judge(cqlCases.get(turn()));
    }

    @Benchmark
    public Answer cqlSearching() {
        return searching.judge(cqlCases.get(turn()));
    }

    private int turn() {
        next = (next + 1) % CASES;
        return next;
    }
}
