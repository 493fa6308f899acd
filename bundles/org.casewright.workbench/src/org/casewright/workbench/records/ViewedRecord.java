package org.casewright.workbench.records;

import java.util.Optional;
import java.util.concurrent.Executor;

import org.casewright.model.PageBox;
import org.casewright.model.imrcase.Finding;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.finding.EvidencePlace;
import org.casewright.workbench.records.finding.FindingDraft;
import org.casewright.workbench.records.finding.FindingMaker;
import org.casewright.workbench.records.finding.QuoteReaders;
import org.casewright.workbench.records.viewer.Mark;
import org.casewright.workbench.records.viewer.PageSelection;
import org.casewright.workbench.records.viewer.RecordFile;
import org.casewright.workbench.records.viewer.Use;
import org.casewright.workbench.records.viewer.ViewerListener;

/** The record that is being viewed: findings and their evidence are made of what is selected in it. */
final class ViewedRecord implements ViewerListener {

    private final RecordsContext context;
    private final RecordFilesAction files;
    private final QuoteReaders readers;
    private final Executor display;
    private final RecordLists lists;
    private final RecordSide side;
    private final FindingMaker maker;

    ViewedRecord(RecordsContext context, RecordFilesAction files, QuoteReaders readers, Executor display,
            RecordLists lists, RecordSide side) {
        this.context = context;
        this.files = files;
        this.readers = readers;
        this.display = display;
        this.lists = lists;
        this.side = side;
        maker = new FindingMaker(document(), context.edits());
    }

    private CaseDocument document() {
        return context.forms().document();
    }

    /** What is selected, or else the page that is in sight; empty where no record is shown. */
    Optional<EvidencePlace> place() {
        PageSelection selection = side.viewer().pages().selection();
        return selection != null ? place(selection)
                : lists.recordOfCase().map(record -> EvidencePlace.page(record, side.viewer().pages().page()));
    }

    private Optional<EvidencePlace> place(PageSelection selection) {
        PageBox box = selection.box().map(ViewedRecord::box).orElse(null);
        return lists.recordOfCase().map(record -> new EvidencePlace(record, selection.page(), selection.quote(), box));
    }

    private static PageBox box(Box box) {
        return new PageBox(Math.round(box.x()), Math.round(box.y()), Math.max(1, Math.round(box.width())),
                Math.max(1, Math.round(box.height())));
    }

    @Override
    public void wanted(Use use, PageSelection selection) {
        place(selection).ifPresent(place -> {
            switch (use) {
            case FINDING -> begin(place);
            case EVIDENCE -> addEvidence(place);
            case REPLACEMENT -> replaceEvidence(place);
            }
        });
    }

    @Override
    public void markChosen(Mark mark) {
        document().content().getFindings().stream().filter(finding -> finding.getId().equals(mark.finding()))
                .findFirst().ifPresent(lists::select);
    }

    @Override
    public void locateWanted() {
        lists.recordOfCase().ifPresent(files::locate);
    }

    @Override
    public void opened(RecordFile file, int pages) {
        readers.offer(context.concepts().get());
    }

    /** Begins a finding of the record as a whole. */
    void begin() {
        lists.recordOfCase().map(EvidencePlace::whole).ifPresent(this::begin);
    }

    private void begin(EvidencePlace place) {
        readers.offer(context.concepts().get());
        side.showDocument();
        side.begin(place);
    }

    /** Makes the finding that was begun, and selects it. */
    void make(FindingDraft draft, EvidencePlace place) {
        Finding made = maker.make(draft, place);
        side.viewer().setFocus();
        display.execute(() -> { // the fields of its kind may have to be made
            if (!side.viewer().isDisposed() && made.eContainer() != null) {
                lists.select(made);
            }
        });
    }

    private void addEvidence(EvidencePlace place) {
        lists.finding().ifPresentOrElse(finding -> maker.addEvidence(finding, place),
                () -> side.viewer().tell("Choose a finding in the list first; E adds these words to it."));
    }

    private void replaceEvidence(EvidencePlace place) {
        lists.evidence().ifPresentOrElse(old -> maker.replace(old, place),
                () -> side.viewer().tell("Choose a finding in the list first; R puts these words in place of those"
                        + " that it shows."));
    }
}
