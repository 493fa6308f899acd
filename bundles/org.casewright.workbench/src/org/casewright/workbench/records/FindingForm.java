package org.casewright.workbench.records;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.casewright.model.PartialDate;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.finding.EvidencePlace;
import org.casewright.workbench.records.finding.FindingDraft;
import org.casewright.workbench.records.finding.QuoteReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What a finding is made of, below the words that it is made from: filled in as far as these say it. Enter makes it,
 * Esc leaves it.
 */
final class FindingForm extends Composite {

    private static final int LONGEST = 140;

    private final Supplier<QuoteReader> reader;
    private final BiConsumer<FindingDraft, EvidencePlace> make;
    private final Runnable close;

    private final Label from;
    private final DraftFields fields;
    private final Label problemIcon;
    private final Label problem;

    private EvidencePlace place;
    private PartialDate recordDate;

    /**
     * @param make makes the finding
     * @param close hides the form
     */
    FindingForm(Composite parent, Supplier<ConceptIndex> index, Supplier<QuoteReader> reader,
            BiConsumer<FindingDraft, EvidencePlace> make, Runnable close) {
        super(parent, SWT.NONE);
        this.reader = reader;
        this.make = make;
        this.close = close;
        GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 6).spacing(8, 4).applyTo(this);
        from = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(6, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(from);
        fields = new DraftFields(this, new FormCells(this, this::finish), index, this::choose);
        buttons();
        Composite trouble = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(trouble);
        GridDataFactory.fillDefaults().span(6, 1).grab(true, false).applyTo(trouble);
        problemIcon = new Label(trouble, SWT.NONE);
        problem = new Label(trouble, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
        fields.leaveByEscape(close);
    }

    private void buttons() {
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
        Button cancel = new Button(buttons, SWT.PUSH);
        cancel.setText("Cancel");
        cancel.setData(Field.ID, "newFinding.cancel");
        cancel.addListener(SWT.Selection, event -> close.run());
        Button ok = new Button(buttons, SWT.PUSH);
        ok.setText("Add finding");
        ok.setData(Field.ID, "newFinding.add");
        ok.addListener(SWT.Selection, event -> finish());
    }

    /** Begins a finding; the form shows what its words say. */
    void begin(EvidencePlace evidence) {
        place = evidence;
        recordDate = evidence.isWhole() ? null : evidence.record().getDate();
        from.setText(words(evidence).replace("&", "&&"));
        show(reader.get().read(evidence.quote(), recordDate));
        offer();
        trouble("");
        fields.typeOver();
    }

    private static String words(EvidencePlace evidence) {
        String quote = evidence.quote();
        if (evidence.isWhole()) {
            return "New finding of the whole record, such as what was searched for and not found in it";
        }
        String shown = quote.length() > LONGEST ? quote.substring(0, LONGEST) + "\u2026" : quote;
        return "New finding from page " + evidence.page()
                + (quote.isEmpty() ? ", the box" : ": \u201C" + shown + "\u201D");
    }

    private void choose(String name) {
        show(reader.get().read(place.quote(), recordDate, name));
        fields.choose(name);
        offer();
        fields.typeOn();
    }

    private void show(FindingDraft read) {
        fields.show(place.isWhole() ? read.searched() : read);
    }

    private void offer() {
        fields.offer(reader.get().concepts(place.quote()));
    }

    private void finish() {
        try {
            FindingDraft draft = fields.draft();
            close.run();
            make.accept(draft, place);
        } catch (IllegalArgumentException e) {
            trouble(e.getMessage());
        }
    }

    private void trouble(String words) {
        problemIcon.setImage(words.isEmpty() ? null : Icons.ERROR.image());
        problem.setText(words);
        getParent().layout(true, true);
    }
}
