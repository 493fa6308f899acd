package org.casewright.workbench.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.casewright.model.CaseElement;
import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.forms.Steps;
import org.casewright.workbench.records.finding.EvidencePlace;
import org.casewright.workbench.records.finding.QuoteReaders;
import org.casewright.workbench.records.viewer.Use;
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
    private ViewedRecord viewed;

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
        lists = new RecordLists(halves, toolkit, context, files, new Beside());
        parts.add(() -> side = new RecordSide(halves, context.forms().concepts()::index, readers::reader,
                (draft, place) -> viewed.make(draft, place), this::goTo));
        parts.add(() -> {
            halves.setWeights(HALVES);
            connect();
        });
    }

    private void connect() {
        show = new RecordShow(context, paths, lists, side);
        viewed = new ViewedRecord(context, files, readers, display, lists, side);
        side.viewer().addViewerListener(viewed);
        lists.onRecord(show::record);
        lists.onFinding(show::finding);
        new RecordsFollower(this, display, show::again).follow(context.forms(),
                () -> readers.offer(context.concepts().get()));
        display.execute(() -> { // its fields are made after the rest
            if (!isDisposed()) {
                lists.selectFirst();
            }
        });
        if (content().getRecords().isEmpty()) {
            show.record(null);
        }
    }

    private Case content() {
        return context.forms().document().content();
    }

    /** What the lists want of the document. */
    private final class Beside implements DocumentSide {

        @Override
        public void begin() {
            viewed.begin();
        }

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
            return viewed.place();
        }
    }

    /** Adds files as records, in one step of undo, when they have been looked into; names those that are none. */
    public void add(List<Path> dropped) {
        files.add(dropped);
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

    /** Whether an element is one of the records or findings, or a part of one, or a place where a side cites. */
    public static boolean isOurs(String element) {
        return element.matches("(records|findings)(/.*)?|items/[^/]+/\\w+Citation/evidence/.*");
    }

    /** Selects the record or finding that an element is or belongs to, and goes into its field where there is one. */
    public void reveal(String element) {
        String[] steps = element.split("/");
        if (steps.length < 2) {
            return;
        }
        if (steps[0].equals(Literals.CASE__ITEMS.getName())) {
            CaseElement.find(content(), element).map(CaseElement::object).ifPresent(this::cited);
            return;
        }
        boolean isRecord = steps[0].equals(Literals.CASE__RECORDS.getName());
        List<? extends EObject> all = isRecord ? content().getRecords() : content().getFindings();
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

    private void cited(EObject place) {
        if (place instanceof Evidence evidence) {
            side.showDocument();
            show.cited(evidence);
        }
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
