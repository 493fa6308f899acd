package org.casewright.workbench.records;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Tools;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.finding.EvidencePlace;
import org.casewright.workbench.records.finding.FindingDraft;
import org.casewright.workbench.records.finding.QuoteReader;
import org.casewright.workbench.records.timeline.Timeline;
import org.casewright.workbench.records.timeline.TimelineCanvas;
import org.casewright.workbench.records.viewer.RecordViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;

/** The right side: the document with the form of a new finding below it, and the timeline. */
final class RecordSide {

    private final CTabFolder folder;
    private final CTabItem document;
    private final RecordViewer viewer;
    private final Supplier<FindingForm> maker;
    private FindingForm form;
    private final TimelineCanvas timeline;

    /** @param goTo is told of the element of the timeline that was chosen */
    RecordSide(Composite parent, Supplier<ConceptIndex> index, Supplier<QuoteReader> reader,
            BiConsumer<FindingDraft, EvidencePlace> make, Consumer<String> goTo) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        Composite reading = new Composite(folder, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(reading);
        viewer = new RecordViewer(reading);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer);
        maker = () -> new FindingForm(reading, index, reader, make, this::closeForm);
        document = tab("Document", Icons.RECORD, reading);
        Composite times = new Composite(folder, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(times);
        ToolBar bar = new ToolBar(times, SWT.FLAT | SWT.HORIZONTAL);
        timeline = new TimelineCanvas(times, goTo);
        timeline.setData(Field.ID, "records.timeline");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(timeline);
        Tools.push(bar, Icons.ZOOM_OUT, "Show more time (-)", timeline::zoomOut);
        Tools.push(bar, Icons.ZOOM_IN, "Show less time (+)", timeline::zoomIn);
        Tools.push(bar, Icons.EXPAND_ALL, "Show everything (0)", timeline::zoomToFit);
        tab("Timeline", Icons.TIMELINE, times);
        folder.setSelection(document);
    }

    private CTabItem tab(String title, Icons icon, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setImage(icon.image());
        item.setControl(control);
        return item;
    }

    RecordViewer viewer() {
        return viewer;
    }

    void showDocument() {
        folder.setSelection(document);
    }

    void show(Timeline shown) {
        timeline.show(shown);
    }

    void select(String element) {
        timeline.select(element);
    }

    /** Opens the form of a new finding, which is made the first time. */
    void begin(EvidencePlace place) {
        if (form == null) {
            form = maker.get();
            GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        }
        show(true);
        form.begin(place);
        viewer.pages().revealSelection();
    }

    private void closeForm() {
        show(false);
        viewer.setFocus();
    }

    private void show(boolean shown) {
        ((GridData) form.getLayoutData()).exclude = !shown;
        form.setVisible(shown);
        form.getParent().layout(true, true);
    }
}
