package org.casewright.determination.draft;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.words.Dates;
import org.casewright.engine.words.English;
import org.casewright.engine.words.Sources;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.RecordKind;

/** Names the documents of a case: {@code the progress report dated February 17, 2014}. */
final class RecordSources implements Sources {

    private final Map<String, Finding> findings = new HashMap<>();

    RecordSources(Case imr) {
        imr.getFindings().forEach(finding -> findings.put(finding.getId(), finding));
    }

    @Override
    public String of(List<Fact> facts) {
        Set<String> documents = new LinkedHashSet<>();
        for (Fact fact : facts) {
            Finding finding = findings.get(fact.id());
            if (finding != null) {
                finding.getEvidence().stream().map(Evidence::getRecord).map(RecordSources::name)
                        .forEach(documents::add);
            }
        }
        return English.and(List.copyOf(documents));
    }

    private static String name(Record document) {
        String what = document.getKind() == RecordKind.OTHER || document.getDateTo() != null
                ? English.small(document.getTitle()) : document.getKind().getLiteral();
        if (document.getDate() == null) {
            return "the " + what;
        }
        return "the " + what + (document.getDateTo() == null ? " dated " + date(document.getDate())
                : " from " + date(document.getDate()) + " to " + date(document.getDateTo()));
    }

    static String date(PartialDate date) {
        return Dates.of(date.from(), date.to());
    }
}
