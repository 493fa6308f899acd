package org.casewright.workbench.records;

import java.time.LocalDate;
import java.util.List;

import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.records.timeline.TimelineReader;

/** Shows the case, and in the viewer what is chosen in the lists. */
final class RecordShow {

    private final RecordsContext context;
    private final RecordPaths paths;
    private final RecordLists lists;
    private final RecordSide side;

    RecordShow(RecordsContext context, RecordPaths paths, RecordLists lists, RecordSide side) {
        this.context = context;
        this.paths = paths;
        this.lists = lists;
        this.side = side;
    }

    private ConceptIndex index() {
        return context.forms().concepts().index();
    }

    private Case content() {
        return context.forms().document().content();
    }

    /** Shows the case as it is after a change. */
    void again() {
        lists.refresh();
        side.show(TimelineReader.read(content(), index()::label, LocalDate.now()));
        again(lists.recordOfCase().orElse(null));
    }

    /** Shows a record that was chosen; null for none, when it says what to do next. */
    void record(Record record) {
        again(record);
        if (record != null) {
            context.select().accept(ElementPath.of(record));
            side.select(ElementPath.of(record));
        }
    }

    private void again(Record record) {
        if (record == null) {
            none(content().getRecords().isEmpty());
            return;
        }
        side.viewer().show(paths.of(record));
        side.viewer().pages().marks().set(EvidenceMarks.in(record, content(), index()));
    }

    private void none(boolean empty) {
        if (empty) {
            side.viewer().say("No records yet",
                    "Add the files of the packet, PDF or text, all at once, or drop them here. What they say of"
                            + " themselves, of the claim, the patient and the requests is filled in.",
                    "Add files\u2026", lists::add);
        } else {
            side.viewer().say("No record chosen", "Choose a record to read it here.", "", () -> { });
        }
    }

    /**
     * Goes to a place where a finding stands: in the record that is shown, or else in the first one that it stands in.
     *
     * @param times how often before: of several places the next one is shown
     */
    void finding(Finding finding, int times) {
        context.select().accept(ElementPath.of(finding));
        side.select(ElementPath.of(finding));
        List<Evidence> all = finding.getEvidence();
        List<Evidence> here = all.stream().filter(this::isHere).toList();
        List<Evidence> places = here.isEmpty() ? all : here;
        Evidence place = places.isEmpty() ? null : places.get(times % places.size());
        if (place == null) {
            lists.choose(null);
        } else {
            evidence(place);
        }
    }

    private boolean isHere(Evidence evidence) {
        return evidence.getRecord() == lists.record().orElse(null);
    }

    /** Goes to one place where a finding stands. */
    void evidence(Evidence evidence) {
        lists.choose(evidence);
        if (!isHere(evidence)) {
            lists.show(evidence.getRecord());
            record(evidence.getRecord());
        }
        reveal(evidence);
    }

    /** Goes to a place where a side cites something, and chooses its record. */
    void cited(Evidence evidence) {
        lists.select(evidence.getRecord());
        reveal(evidence);
    }

    private void reveal(Evidence evidence) {
        EvidenceMarks.of(evidence, index()).ifPresent(side.viewer()::reveal);
    }
}
