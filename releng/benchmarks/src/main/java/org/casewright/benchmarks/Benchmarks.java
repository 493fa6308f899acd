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
import org.openjdk.jmh.runner.options.Options;
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
        System.out.println("Measuring, some " + (full ? "thirty" : "four") + " minutes (log: " + log + ") ...");
        Collection<RunResult> results = new Runner(full ? steady(log) : quick(log)).run();
        System.out.println("\n" + Machine.described() + "\n\n" + new Report(results).text());
    }

    private static Options quick(Path log) {
        return options(log, 1, 3, TimeValue.seconds(2), 3, TimeValue.seconds(1));
    }

    private static Options steady(Path log) {
        return options(log, 3, 5, TimeValue.seconds(2), 10, TimeValue.seconds(2));
    }

    private static Options options(Path log, int forks, int warmups, TimeValue warmup, int measurements,
            TimeValue measurement) {
        return new OptionsBuilder().include(Benchmarks.class.getPackageName()).addProfiler(ProcessorTime.class)
                .forks(forks).warmupIterations(warmups).warmupTime(warmup).measurementIterations(measurements)
                .measurementTime(measurement).shouldFailOnError(true).output(log.toString()).build();
    }
}
