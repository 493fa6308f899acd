package org.casewright.benchmarks.cql;

import java.time.LocalDate;
import java.util.List;

import org.casewright.benchmarks.cases.Finding;
import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.benchmarks.cases.Request;
import org.casewright.benchmarks.cases.Status;
import org.casewright.benchmarks.cases.Taxonomy;
import org.casewright.benchmarks.cases.Terms;
import org.casewright.benchmarks.cases.Treatment;
import org.opencds.cqf.cql.engine.runtime.Date;

/** Prepares cases for the CQL engine, outside of the measurement: types converted, value sets expanded, indexed. */
final class CqlCases {

    private CqlCases() {
    }

    static CqlCase of(PlainCase plain) {
        return new CqlCase(converted(plain.number(), plain.request()),
                plain.findings().stream().map(CqlCases::converted).toList(),
                plain.treatments().stream().map(CqlCases::converted).toList());
    }

    /** More general concepts, and for what is denied the more special one. */
    private static List<String> bearsOn(Finding finding) {
        boolean deniesAll = finding.status() == Status.ABSENT && finding.concept().equals(Terms.NEUROPATHY);
        return deniesAll ? List.of(Terms.NEUROPATHY, Terms.RADICULOPATHY) : Taxonomy.kinds(finding.concept());
    }

    private static CqlFinding converted(Finding finding) {
        return new CqlFinding(finding.concept(), bearsOn(finding), Taxonomy.kinds(finding.concept()),
                finding.status().name(), date(finding.date()), date(finding.onset()), finding.region(),
                Taxonomy.regions(finding.region()), finding.side().name(), finding.method().name());
    }

    private static CqlTreatment converted(Treatment treatment) {
        return new CqlTreatment(treatment.concept(), Taxonomy.kinds(treatment.concept()), treatment.given(),
                date(treatment.date()), treatment.outcome().name(), treatment.relief(), treatment.reliefWeeks());
    }

    private static CqlRequest converted(String number, Request request) {
        return new CqlRequest(number, date(request.requested()), date(request.recordDate()), request.region(),
                Taxonomy.regions(request.region()), request.side().name(), request.quantity(), request.kind().name());
    }

    private static Date date(LocalDate day) {
        return day == null ? null : new Date(day);
    }
}
