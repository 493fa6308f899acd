package org.casewright.workbench.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.model.PageBox;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.finding.FindingKind;
import org.casewright.workbench.records.viewer.Mark;

/** The evidence of findings as marks of the viewer. */
final class EvidenceMarks {

    private EvidenceMarks() {
    }

    /** All marks of a record. */
    static List<Mark> in(Record record, Case content, ConceptIndex index) {
        List<Mark> marks = new ArrayList<>();
        for (Finding finding : content.getFindings()) {
            for (Evidence evidence : finding.getEvidence()) {
                if (evidence.getRecord() == record) {
                    of(finding, evidence, index).ifPresent(marks::add);
                }
            }
        }
        return marks;
    }

    /** The mark of one place; empty where it names the document as a whole. */
    static Optional<Mark> of(Finding finding, Evidence evidence, ConceptIndex index) {
        if (evidence.getPage() == null || evidence.getPage() < 1) {
            return Optional.empty();
        }
        FindingKind kind = FindingKind.of(finding);
        String quote = evidence.getQuote() == null ? "" : evidence.getQuote();
        return Optional.of(new Mark(finding.getId(), evidence.getPage(), quote, box(evidence.getBox()),
                Looks.tone(kind), Looks.icon(finding).image(), kind.label() + ": " + Looks.words(finding, index)));
    }

    private static Box box(PageBox box) {
        return box == null ? null : new Box(box.left(), box.top(), box.width(), box.height());
    }
}
