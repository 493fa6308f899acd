package org.casewright.benchmarks.cases;

import java.util.List;

/** A case with its one request; {@code findings} and {@code treatments} together have the number asked for. */
public record PlainCase(String number, Request request, List<Finding> findings, List<Treatment> treatments) {
    public PlainCase {
        findings = List.copyOf(findings);
        treatments = List.copyOf(treatments);
    }
}
