package org.casewright.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds to each result how much processor time an operation took, that of the garbage collector included. Unlike the
 * time on the clock, it hardly changes when the machine has other work.
 */
public final class ProcessorTime implements InternalProfiler {

    /** The name of the result, in nanoseconds an operation. */
    static final String NAME = "processor";

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "processor time of the process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
            IterationResult result) {
        double spent = system.getProcessCpuTime() - before;
        return List.of(new ScalarResult(NAME, spent / result.getMetadata().getAllOps(), "ns/op",
                AggregationPolicy.AVG));
    }
}
