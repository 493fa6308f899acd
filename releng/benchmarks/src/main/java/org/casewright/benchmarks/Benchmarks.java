package org.casewright.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.casewright.benchmarks.cases.CaseGenerator;
import org.casewright.benchmarks.cases.PlainCase;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Checks that what is compared gives the same answers, measures, and reports, in one run. */
public final class Benchmarks {

    private static final int COMPARED = 600;
    private static final long SEED = 20140428;

    private Benchmarks() {
    }

    /** Runs them; {@code --full} takes longer and gives steadier numbers. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        boolean full = List.of(arguments).contains("--full");
        List<PlainCase> cases = CaseGenerator.cases(COMPARED, 60, SEED);
        Map<Conclusion, Integer> conclusions = Agreement.check(cases, Ways.all());
        System.out.println("All give the same answers on " + COMPARED + " random cases: " + conclusions + ".");
        Collection<RunResult> results = new Runner(full ? steady() : quick()).run();
        System.out.println(new Report(results).text());
    }

    private static Options quick() {
        return options(1, 2, 3, TimeValue.seconds(2));
    }

    private static Options steady() {
        return options(3, 5, 10, TimeValue.seconds(2));
    }

    private static Options options(int forks, int warmups, int measurements,
            TimeValue each) {
        ChainedOptionsBuilder builder = new OptionsBuilder().include(Benchmarks.class.getPackageName())
                .addProfiler(ProcessorTime.class).forks(forks).warmupIterations(warmups).measurementIterations(measurements)
                .warmupTime(each).measurementTime(each).shouldFailOnError(true);
        return builder.build();
    }
}
