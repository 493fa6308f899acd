package org.casewright.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.casewright.benchmarks.cases.CaseGenerator;
import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.benchmarks.cql.CqlCase;
import org.casewright.benchmarks.cql.CqlTriggerPoints;
import org.casewright.benchmarks.engine.EngineTriggerPoints;
import org.casewright.benchmarks.fhir.FhirCase;
import org.casewright.benchmarks.fhir.FhirTriggerPoints;
import org.casewright.benchmarks.handwritten.TriggerPointRules;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.model.imrcase.Case;
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
import org.openjdk.jmh.annotations.Warmup;

/** Evaluations of the trigger point topic per second, in several ways, over the same cases in turn. */
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TopicBenchmark {

    private static final int CASES = 256;
    private static final long SEED = 20140220;

    /** The cases as they were generated, and which of them is next. */
    @State(Scope.Thread)
    public static class Plain {

        /** How many findings and treatments a case has. */
        @Param({"60", "600"})
        public int findings;

        private List<PlainCase> cases;
        private int next;

        @Setup
        public void generate() {
            cases = CaseGenerator.cases(CASES, findings, SEED);
        }

        private int turn() {
            next = (next + 1) % CASES;
            return next;
        }
    }

    /** What our engine judges by and from. */
    @State(Scope.Thread)
    public static class Ours {

        private EngineTriggerPoints engine;
        private List<Case> models;
        private List<CaseSnapshot> snapshots;

        @Setup
        public void prepare(Plain plain) throws IOException {
            engine = new EngineTriggerPoints(Repository.library());
            models = plain.cases.stream().map(EngineTriggerPoints::model).toList();
            snapshots = models.stream().map(engine::capture).toList();
        }
    }

    /** What the CQL engine judges by and from, over FHIR. */
    @State(Scope.Thread)
    public static class Fhir {

        private final FhirTriggerPoints engine = FhirTriggerPoints.create();
        private List<FhirCase> cases;

        @Setup
        public void prepare(Plain plain) {
            cases = plain.cases.stream().map(engine::prepare).toList();
        }
    }

    /** What the CQL engine judges by and from, over plain records. */
    @State(Scope.Thread)
    public static class Records {

        private final CqlTriggerPoints lookingUp = CqlTriggerPoints.lookingUp();
        private final CqlTriggerPoints searching = CqlTriggerPoints.searching();
        private List<CqlCase> cases;

        @Setup
        public void prepare(Plain plain) {
            cases = plain.cases.stream().map(CqlTriggerPoints::prepare).toList();
        }
    }

    @Benchmark
    public TopicVerdict engine(Plain plain, Ours ours) {
        return ours.engine.judge(ours.snapshots.get(plain.turn()));
    }

    @Benchmark
    public TopicVerdict engineFromCase(Plain plain, Ours ours) {
        return ours.engine.judge(ours.engine.capture(ours.models.get(plain.turn())));
    }

    @Benchmark
    public Answer handWritten(Plain plain) {
        return TriggerPointRules.judge(plain.cases.get(plain.turn()));
    }

    @Benchmark
    @Warmup(iterations = 8, time = 2)
    public Answer cqlOnFhir(Plain plain, Fhir fhir) {
        return fhir.engine.judge(fhir.cases.get(plain.turn()));
    }

    @Benchmark
    @Warmup(iterations = 5, time = 2)
    public Answer cqlLookingUp(Plain plain, Records records) {
        return records.lookingUp.judge(records.cases.get(plain.turn()));
    }

    @Benchmark
    @Warmup(iterations = 5, time = 2)
    public Answer cqlSearching(Plain plain, Records records) {
        return records.searching.judge(records.cases.get(plain.turn()));
    }
}
