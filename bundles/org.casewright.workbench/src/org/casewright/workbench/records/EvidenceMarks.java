package org.casewright.workbench.records;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.casewright.model.PageBox;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.finding.FindingKind;
import org.casewright.workbench.records.viewer.Mark;
import org.casewright.workbench.records.viewer.Tone;

/** The evidence of findings, and of the guidelines that were cited, as marks of the viewer. */
final class EvidenceMarks {

    private EvidenceMarks() {
    }

    /** All marks of a record. */
    static List<Mark> in(Record record, Case content, ConceptIndex index) {
        Stream<Evidence> found = content.getFindings().stream().flatMap(finding -> finding.getEvidence().stream());
        Stream<Evidence> cited = content.getItems().stream()
                .flatMap(item -> Stream.of(item.getAdministratorCitation(), item.getReviewerCitation()))
                .filter(Objects::nonNull).flatMap(citation -> citation.getEvidence().stream());
        return Stream.concat(found, cited).filter(evidence -> evidence.getRecord() == record)
                .flatMap(evidence -> of(evidence, index).stream()).toList();
    }

    /** The mark of one place; empty where it names the document as a whole. */
    static Optional<Mark> of(Evidence evidence, ConceptIndex index) {
        if (evidence.getPage() == null || evidence.getPage() < 1) {
            return Optional.empty();
        }
        return Optional.of(evidence.eContainer() instanceof Finding finding ? found(finding, evidence, index)
                : mark("", evidence, Tone.NEUTRAL, Icons.GUIDELINE, "Guideline cited here"));
    }

    private static Mark found(Finding finding, Evidence evidence, ConceptIndex index) {
        FindingKind kind = FindingKind.of(finding);
        return mark(finding.getId(), evidence, Looks.tone(kind), Looks.icon(finding),
                kind.label() + ": " + Looks.words(finding, index));
    }

    private static Mark mark(String finding, Evidence evidence, Tone tone, Icons icon, String label) {
        String quote = evidence.getQuote() == null ? "" : evidence.getQuote();
        return new Mark(finding, evidence.getPage(), quote, box(evidence.getBox()), tone, icon.image(), label);
    }

    private static Box box(PageBox box) {
        return box == null ? null : new Box(box.left(), box.top(), box.width(), box.height());
    }
}
