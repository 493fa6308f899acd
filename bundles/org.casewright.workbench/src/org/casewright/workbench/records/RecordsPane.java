package org.casewright.workbench.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.casewright.model.ElementPath;
import org.casewright.model.PageBox;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.DocumentListener;
import org.casewright.workbench.forms.Steps;
import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.finding.EvidencePlace;
import org.casewright.workbench.records.finding.FindingDraft;
import org.casewright.workbench.records.finding.FindingMaker;
import org.casewright.workbench.records.finding.QuoteReaders;
import org.casewright.workbench.records.timeline.TimelineReader;
import org.casewright.workbench.records.viewer.Mark;
import org.casewright.workbench.records.viewer.PageSelection;
import org.casewright.workbench.records.viewer.RecordFile;
import org.casewright.workbench.records.viewer.Use;
import org.casewright.workbench.records.viewer.ViewerListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The records of a case: on the left its documents, the findings made in them, and the fields of what is selected; on
 * the right the document itself, and the timeline.
 */
public final class RecordsPane extends Composite {

    private static final int[] HALVES = {40, 60};
    private static final Point LEAST = new Point(640, 320);

    private final RecordsContext context;
    private final RecordFilesAction files;
    private final Executor display;
    private final RecordPaths paths;
    private final QuoteReaders readers;
    private final RecordLists lists;
    private RecordSide side;
    private RecordShow show;
    private boolean updating;

    /** @param parts makes what comes after the lists */
    public RecordsPane(Composite parent, FormToolkit toolkit, RecordsContext context, Steps parts) {
        super(parent, SWT.NONE);
        this.context = context;
        paths = new RecordPaths(context.caseFile());
        display = DisplayThread.of(getDisplay());
        readers = new QuoteReaders(display);
        setLayout(new FillLayout());
        SashForm halves = new SashForm(this, SWT.HORIZONTAL);
        files = new RecordFilesAction(this, context, paths, display, readers::reader);
        lists = new RecordLists(halves, toolkit, context, files, this::beginOfRecord, new Beside());
        parts.add(() -> side = new RecordSide(halves, this::index, readers::reader, this::make, this::goTo));
        parts.add(() -> {
            halves.setWeights(HALVES);
            connect();
        });
    }

    private void connect() {
        show = new RecordShow(context, paths, lists, side);
        side.viewer().addViewerListener(new Told());
        lists.onRecord(show::record);
        lists.onFinding(show::finding);
        follow();
        display.execute(() -> { // its fields are made after the rest
            if (!isDisposed()) {
                lists.selectFirst();
            }
        });
        if (document().content().getRecords().isEmpty()) {
            show.record(null);
        }
    }

    /** What the viewer tells. */
    private final class Told implements ViewerListener {

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
            finding(mark.finding()).ifPresent(lists::select);
        }

        @Override
        public void locateWanted() {
            record().ifPresent(files::locate);
        }

        @Override
        public void opened(RecordFile file, int pages) {
            readers.offer(context.concepts().get());
        }
    }

    /** What the lists want of the document. */
    private final class Beside implements DocumentSide {

        @Override
        public void goTo(Evidence place) {
            side.showDocument();
            show.evidence(place);
        }

        @Override
        public void enter() {
            side.viewer().setFocus();
        }

        @Override
        public void replace() {
            side.viewer().want(Use.REPLACEMENT);
        }

        @Override
        public Optional<EvidencePlace> place() {
            return side.viewer().pages().selection() == null
                    ? record().map(record -> EvidencePlace.page(record, side.viewer().pages().page()))
                    : RecordsPane.this.place(side.viewer().pages().selection());
        }
    }

    private Optional<EvidencePlace> place(PageSelection selection) {
        PageBox box = selection.box().map(RecordsPane::box).orElse(null);
        return record().map(record -> new EvidencePlace(record, selection.page(), selection.quote(), box));
    }

    private static PageBox box(Box box) {
        return new PageBox(Math.round(box.x()), Math.round(box.y()), Math.max(1, Math.round(box.width())),
                Math.max(1, Math.round(box.height())));
    }

    private CaseDocument document() {
        return context.forms().document();
    }

    private ConceptIndex index() {
        return context.forms().concepts().index();
    }

    private void follow() {
        DocumentListener changed = change -> refreshSoon();
        Runnable indexed = () -> {
            readers.offer(context.concepts().get());
            refreshSoon();
        };
        document().addListener(changed);
        context.forms().concepts().addListener(indexed);
        addListener(SWT.Dispose, event -> {
            document().removeListener(changed);
            context.forms().concepts().removeListener(indexed);
        });
        readers.offer(context.concepts().get());
        refreshSoon();
    }

    /** Shows the case as it is now; several changes in a row are one. */
    private void refreshSoon() {
        if (!updating) {
            updating = true;
            display.execute(() -> {
                updating = false;
                if (!isDisposed()) {
                    refreshNow();
                }
            });
        }
    }

    private void refreshNow() {
        Case content = document().content();
        lists.refresh();
        side.show(TimelineReader.read(content, index()::label, LocalDate.now()));
        Optional<Record> record = record();
        show.again(record.orElse(null));
    }

    private Optional<Record> record() {
        return lists.record().filter(record -> record.eContainer() == document().content());
    }

    private Optional<Finding> finding(String id) {
        return document().content().getFindings().stream().filter(finding -> finding.getId().equals(id)).findFirst();
    }

    private void beginOfRecord() {
        record().map(EvidencePlace::whole).ifPresent(this::begin);
    }

    private void begin(EvidencePlace place) {
        readers.offer(context.concepts().get());
        side.showDocument();
        side.begin(place);
    }

    private void make(FindingDraft draft, EvidencePlace place) {
        Finding made = new FindingMaker(document(), context.edits()).make(draft, place);
        side.viewer().setFocus();
        display.execute(() -> { // the fields of its kind may have to be made
            if (!isDisposed() && made.eContainer() != null) {
                lists.select(made);
            }
        });
    }

    private void addEvidence(EvidencePlace place) {
        lists.finding().ifPresentOrElse(
                finding -> new FindingMaker(document(), context.edits()).addEvidence(finding, place),
                () -> side.viewer().tell("Choose a finding in the list first; E adds these words to it."));
    }

    /** Adds files as records, in one step of undo, when they have been looked into; names those that are none. */
    public void add(List<Path> dropped) {
        files.add(dropped);
    }

    private void replaceEvidence(EvidencePlace place) {
        lists.evidence().ifPresentOrElse(old -> new FindingMaker(document(), context.edits()).replace(old, place),
                () -> side.viewer().tell("Choose a finding in the list first; R puts these words in the stead of the"
                        + " place that is shown."));
    }

    /** An entry of the timeline was chosen. */
    private void goTo(String element) {
        if (isOurs(element)) {
            side.showDocument();
            reveal(element);
        } else {
            context.reveal().accept(element);
        }
    }

    /** Whether an element is one of the records or findings, or a part of one. */
    public static boolean isOurs(String element) {
        return element.matches("(records|findings)(/.*)?");
    }

    /** Selects the record or finding that an element is or belongs to, and goes into its field where there is one. */
    public void reveal(String element) {
        String[] steps = element.split("/");
        if (steps.length < 2) {
            return;
        }
        boolean isRecord = steps[0].equals(Literals.CASE__RECORDS.getName());
        List<? extends EObject> all = isRecord ? document().content().getRecords() : document().content().getFindings();
        all.stream().filter(object -> ElementPath.of(object).equals(steps[0] + "/" + steps[1])).findFirst()
                .ifPresent(object -> {
                    if (object instanceof Record record) {
                        lists.select(record);
                    } else {
                        lists.select((Finding) object);
                    }
                    lists.revealField(element);
                });
    }

    /** As little as one can work with; it takes all the room that there is. */
    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        return new Point(wHint == SWT.DEFAULT ? LEAST.x : wHint, hHint == SWT.DEFAULT ? LEAST.y : hHint);
    }

    @Override
    public boolean setFocus() {
        checkWidget();
        return lists.setFocus();
    }
}
