package org.casewright.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;

/** The results in one table, with the ratios that are promised. */
final class Report {

    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;
    /** The share of the clock's time that one thread of its own has on a quiet machine, with some room. */
    private static final double QUIET = 0.8;

    /** As JMH reports it, on the clock. */
    private final Map<String, Double> scores = new HashMap<>();
    /** The processor time of an operation, in nanoseconds. */
    private final Map<String, Double> costs = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    Report(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().substring(Report.class.getPackageName().length() + 1);
            String size = result.getParams().getParam("findings");
            String key = size == null ? name : name + " " + size;
            scores.put(key, result.getPrimaryResult().getScore());
            costs.put(key, result.getSecondaryResults().get(ProcessorTime.NAME).getScore());
        }
    }

    String text() {
        line("", "60 findings", "600 findings", "");
        line("Trigger point topic, evaluations per second", "", "", "");
        rates("  engine, full verdict with evidence", "engine");
        rates("  engine, taking the snapshot as well", "engineFromCase");
        rates("  hand-written Java", "handWritten");
        rates("  CQL engine 3.29.0, on FHIR R4", "cqlOnFhir");
        rates("  CQL engine 3.29.0, records, searched", "cqlSearching");
        rates("  CQL engine 3.29.0, records, looked up", "cqlLookingUp");
        line("Times as many", "", "", "wanted at 60");
        ratios("  engine : CQL on FHIR R4", "engine", "cqlOnFhir", "at least 300");
        ratios("  engine : CQL, records, searched", "engine", "cqlSearching", "");
        ratios("  engine : CQL, records, looked up", "engine", "cqlLookingUp", "");
        ratios("  hand-written : engine", "handWritten", "engine", "at most 3");
        line("Letters of the sample per second", "", "", "");
        line("  as text", number(SECOND / costs.get("LetterBenchmark.text")), "", "");
        line("  as PDF", number(SECOND / costs.get("LetterBenchmark.pdf")), "", "");
        line("Milliseconds", "", "", "");
        line("  library, from its files to rules", number(costs.get("LibraryBenchmark.compile") / MILLISECOND), "", "");
        line("  command, from its start to the verdicts *", number(scores.get("CommandBenchmark.evaluate")), "", "");
        text.append("By processor time, with that of compiler and garbage collector; * on the clock.\n");
        warn();
        return text.toString();
    }

    /** What got no processor was not warmed up either, since JMH warms up by the clock. */
    private void warn() {
        double least = scores.keySet().stream().filter(key -> key.startsWith("TopicBenchmark."))
                .mapToDouble(key -> scores.get(key) * costs.get(key) / SECOND).min().orElseThrow();
        if (least < QUIET) {
            text.append("NOT VALID: other work left only %.0f %% of a processor. Measure again on a quiet machine.\n"
                    .formatted(least * 100));
        }
    }

    private void rates(String what, String way) {
        line(what, number(rate(way, 60)), number(rate(way, 600)), "");
    }

    private void ratios(String what, String one, String other, String wanted) {
        line(what, number(rate(one, 60) / rate(other, 60)), number(rate(one, 600) / rate(other, 600)), wanted);
    }

    private double rate(String way, int findings) {
        return SECOND / costs.get("TopicBenchmark." + way + " " + findings);
    }

    private void line(String what, String first, String second, String wanted) {
        text.append("%-44s %12s %13s  %s".formatted(what, first, second, wanted).stripTrailing()).append('\n');
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%,.0f", number);
    }
}
