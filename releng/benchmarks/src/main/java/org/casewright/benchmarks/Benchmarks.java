package org.casewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.casewright.benchmarks.cases.CaseGenerator;
import org.casewright.benchmarks.cases.PlainCase;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Checks that what is compared gives the same answers, measures, and reports, in one run. */
public final class Benchmarks {

    private static final int COMPARED = 200;
    private static final long SEED = 20140428;

    private Benchmarks() {
    }

    /**
     * Runs them; {@code --full} takes longer and gives steadier numbers, {@code --check} measures nothing. Ends with
     * exit code 1 where the answers differ.
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        List<String> options = List.of(arguments);
        try {
            check();
        } catch (Disagreement e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        if (!options.contains("--check")) {
            measure(options.contains("--full"));
        }
    }

    private static void check() throws IOException {
        List<PlainCase> cases = CaseGenerator.cases(COMPARED, 60, SEED);
        System.out.println("The engine, CQL and hand-written Java give the same answers on " + COMPARED
                + " random cases: " + Agreement.check(cases, Ways.all()) + ".");
    }

    private static void measure(boolean full) throws RunnerException, IOException {
        Path log = Files.createDirectories(Repository.root().resolve("target")).resolve("bench.log");
        System.out.println("Measuring, some " + (full ? "thirty" : "six") + " minutes (log: " + log + ") ...");
        ChainedOptionsBuilder options = new OptionsBuilder().include(Benchmarks.class.getPackageName())
                .addProfiler(ProcessorTime.class).shouldFailOnError(true).output(log.toString());
        Collection<RunResult> results = new Runner((full ? steady(options) : options).build()).run();
        System.out.println("\n" + Machine.described() + "\n\n" + new Report(results).text() + LiveTimes.text(results));
    }

    /** In the place of what the benchmarks themselves say, which is the least that is of use. */
    private static ChainedOptionsBuilder steady(ChainedOptionsBuilder options) {
        return options.forks(3).warmupIterations(10).warmupTime(TimeValue.seconds(2)).measurementIterations(10)
                .measurementTime(TimeValue.seconds(2));
    }
}
