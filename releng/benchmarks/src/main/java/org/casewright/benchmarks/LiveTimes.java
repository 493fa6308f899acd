package org.casewright.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;

/** How long edits take to show, in a table with what is promised. */
final class LiveTimes {

    private static final double RANK = 95;

    private final Map<String, Double> times = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private LiveTimes(Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String size = result.getParams().getParam("size");
            String name = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
            times.put(size == null ? name : name + " " + size,
                    result.getPrimaryResult().getStatistics().getPercentile(RANK));
        }
    }

    static String text(Collection<RunResult> results) {
        LiveTimes times = new LiveTimes(results);
        times.text.append("\nFrom an edit to the state that has it, 95th percentile of milliseconds on the clock\n");
        times.line("  the sample case", "LiveBenchmark.edit sample", "at most 20");
        times.line("  60 findings, 8 items, 200 topics", "LiveBenchmark.edit 60", "at most 30");
        times.line("  6,000 findings, 8 items, 200 topics", "LiveBenchmark.edit 6000", "at most 100");
        times.line("  a criterion of the library", "LiveCriteriaBenchmark.edit", "");
        return times.text.toString();
    }

    private void line(String what, String benchmark, String wanted) {
        String time = String.format(Locale.ROOT, "%.1f", times.get(benchmark));
        text.append("%-44s %12s  %s".formatted(what, time, wanted).stripTrailing()).append('\n');
    }
}
