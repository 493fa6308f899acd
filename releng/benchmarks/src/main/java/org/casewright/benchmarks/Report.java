package org.casewright.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;

/** The results in one table, with the ratios that are promised. */
final class Report {

    private static final int TIMES_CQL = 300;
    private static final int TIMES_HAND_WRITTEN = 3;

    private static final double NANOSECONDS = 1e9;
    private static final double MILLISECOND = 1e6;

    /** The processor time of an operation, in nanoseconds. */
    private final Map<String, Double> costs = new HashMap<>();
    private final Map<String, Double> scores = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    Report(Collection<RunResult> results) {
        for (RunResult result : results) {
            String size = result.getParams().getParam("findings");
            String name = result.getParams().getBenchmark();
            name = name.substring(Report.class.getPackageName().length() + 1);
            String key = size == null ? name : name + " " + size;
            scores.put(key, result.getPrimaryResult().getScore());
            costs.put(key, result.getSecondaryResults().get(ProcessorTime.NAME).getScore());
        }
    }

    String text() {
        line("Per second of processor time:", "60 findings", "600 findings");
        line("Evaluations of the trigger point topic", "", "");
        topic("  engine, full verdict with evidence", "engine");
        topic("  engine, taking the snapshot as well", "engineFromCase");
        topic("  hand-written Java, without evidence", "handWritten");
        topic("  CQL engine 3.29.0, without evidence", "cql");
        line("At 60 findings", "", "");
        ratio("  engine : CQL", ratio("engine", "cql"), ">=", TIMES_CQL);
        ratio("  hand-written : engine", ratio("handWritten", "engine"), "<=", TIMES_HAND_WRITTEN);
        line("Letters of the sample, judged and drafted", "", "");
        line("  as text", number("%,.0f", NANOSECONDS / cost("LetterBenchmark.text")), "");
        line("  as PDF", number("%,.0f", NANOSECONDS / cost("LetterBenchmark.pdf")), "");
        line("Processor time", "", "");
        line("  library, from files to rules", number("%,.0f ms", cost("LibraryBenchmark.compile") / MILLISECOND), "");
        line("On the clock", "", "");
        line("  command, from start to verdicts", number("%,.0f ms", score("CommandBenchmark.evaluate")), "");
        return text.toString();
    }

    private void topic(String what, String way) {
        line(what, number("%,.0f", topic(way, 60)), number("%,.0f", topic(way, 600)));
    }

    private void ratio(String what, double ratio, String relation, int wanted) {
        boolean reached = relation.equals(">=") ? ratio >= wanted : ratio <= wanted;
        line(what, number(ratio < 10 ? "%.1f" : "%.0f", ratio),
                relation + " " + wanted + (reached ? " reached" : " MISSED"));
    }

    private double ratio(String one, String other) {
        return topic(one, 60) / topic(other, 60);
    }

    private double topic(String way, int findings) {
        return NANOSECONDS / cost("TopicBenchmark." + way + " " + findings);
    }

    private double cost(String benchmark) {
        return costs.get(benchmark);
    }

    private double score(String benchmark) {
        return scores.get(benchmark);
    }

    private void line(String what, String first, String second) {
        text.append("%-46s %16s %18s".formatted(what, first, second).stripTrailing()).append('\n');
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
