package org.casewright.workbench.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.forms.ChildTable;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The left side: the records, the findings of the one that is selected, and the fields of what was selected last. */
final class RecordLists {

    private static final int[] PARTS = {30, 34, 36};

    private final RecordFilesAction files;
    private final Case content;
    private final ChildTable records;
    private final FindingTable findings;
    private final DetailFields details;
    private Finding chosen;
    private int times;
    private boolean following;

    /** @param document the one beside the lists */
    RecordLists(Composite parent, FormToolkit toolkit, RecordsContext context, RecordFilesAction files,
            DocumentSide document) {
        this.files = files;
        content = context.forms().document().content();
        WritableValue<EObject> root = new WritableValue<>(content, EObject.class);
        SashForm parts = new SashForm(parent, SWT.VERTICAL);
        records = RecordTable.create(parts, root, context, files);
        findings = new FindingTable(parts, root, context, document::begin);
        details = new DetailFields(parts, toolkit, context, document);
        parts.setWeights(PARTS);
    }

    /** Tells of the record that the user chooses. */
    void onRecord(Consumer<Record> told) {
        records.viewer().addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Record record) {
                if (!following) {
                    details.show(record);
                }
                if (record != findings.record()) {
                    show(record);
                    told.accept(record);
                }
            }
        });
        records.viewer().getTable().addListener(SWT.FocusIn, event -> record().ifPresent(details::show));
    }

    /** Tells of the finding that the user chooses, and how often it was chosen in a row. */
    void onFinding(ObjIntConsumer<Finding> told) {
        findings.table().viewer().addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Finding finding) {
                findings.keep(finding);
                details.show(finding);
                times = 0;
                chosen = finding;
                told.accept(finding, times);
            }
        });
        findings.table().viewer().addDoubleClickListener(event -> {
            if (chosen != null) {
                told.accept(chosen, ++times);
            }
        });
        findings.table().viewer().getTable().addListener(SWT.FocusIn, event -> finding().ifPresent(details::show));
    }

    /** The record whose findings are listed. */
    Optional<Record> record() {
        return Optional.ofNullable(findings.record());
    }

    /** The same; empty where it has been taken out of the case. */
    Optional<Record> recordOfCase() {
        return record().filter(record -> record.eContainer() == content);
    }

    /** The finding that is chosen in the list; empty where none is, or several are. */
    Optional<Finding> finding() {
        List<EObject> selected = findings.table().selected();
        return selected.size() == 1 ? Optional.of((Finding) selected.getFirst()) : Optional.empty();
    }

    /** Lists the findings of a record, and marks it in the list of records. */
    void show(Record record) {
        findings.show(record);
        if (!records.selected().contains(record)) {
            following = true; // the fields stay those of the finding
            records.select(List.of(record));
            following = false;
        }
    }

    /** The place that the document shows of the chosen finding; empty where there is none any more. */
    Optional<Evidence> evidence() {
        return finding().flatMap(finding -> details.evidence()).filter(place -> place.eContainer() != null);
    }

    /** Marks the place of the chosen finding that the document shows. */
    void choose(Evidence place) {
        details.choose(place);
    }

    void select(Record record) {
        records.select(List.of(record));
    }

    /** Selects a finding, on the list of its record. */
    void select(Finding finding) {
        boolean elsewhere = record().isPresent() && !FindingTable.isIn(finding, findings.record());
        if (elsewhere && !finding.getEvidence().isEmpty()) {
            show(finding.getEvidence().get(0).getRecord());
        }
        findings.refresh();
        findings.table().select(List.of(finding));
    }

    void selectFirst() {
        records.selectFirst();
    }

    /** After a change of the case: what is gone is no longer selected. */
    void refresh() {
        if (record().isPresent() && findings.record().eContainer() == null) {
            findings.show(null);
            records.selectFirst();
        }
        if (findings.table().selected().isEmpty() && records.selected().isEmpty()) {
            details.show(null);
        }
        findings.refresh();
    }

    void revealField(String element) {
        details.reveal(element);
    }

    void add() {
        files.add();
    }

    boolean setFocus() {
        return records.viewer().getTable().setFocus();
    }
}
