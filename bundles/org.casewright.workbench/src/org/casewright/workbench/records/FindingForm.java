package org.casewright.workbench.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.casewright.engine.rules.Kind;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Side;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.forms.ConceptAssist;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.finding.Amount;
import org.casewright.workbench.records.finding.EvidencePlace;
import org.casewright.workbench.records.finding.FindingDraft;
import org.casewright.workbench.records.finding.FindingKind;
import org.casewright.workbench.records.finding.QuoteReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/**
 * What a finding is made of, below the words that it is made from: filled in as far as these say it. Enter makes it,
 * Esc leaves it.
 */
final class FindingForm extends Composite {

    private static final Set<Kind> CONCEPTS = Set.of(Kind.DIAGNOSIS, Kind.SYMPTOM, Kind.FINDING, Kind.TEST,
            Kind.SERVICE, Kind.DRUG);
    private static final DateConversion DATES = new DateConversion();
    private static final int LONGEST = 140;

    private final Supplier<ConceptIndex> index;
    private final Supplier<QuoteReader> reader;
    private final BiConsumer<FindingDraft, EvidencePlace> make;
    private final Runnable close;

    private final Label from;
    private final Text concept;
    private final Link others;
    private final Combo kind;
    private final Combo status;
    private final Combo side;
    private final Text region;
    private final Text amount;
    private final Label amountLabel;
    private final Text date;
    private final Label problemIcon;
    private final Label problem;

    private EvidencePlace place;
    private PartialDate recordDate;
    private String chosenConcept = "";

    /**
     * @param make makes the finding
     * @param close hides the form
     */
    FindingForm(Composite parent, Supplier<ConceptIndex> index, Supplier<QuoteReader> reader,
            BiConsumer<FindingDraft, EvidencePlace> make, Runnable close) {
        super(parent, SWT.NONE);
        this.index = index;
        this.reader = reader;
        this.make = make;
        this.close = close;
        GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 6).spacing(8, 4).applyTo(this);
        FormCells cells = new FormCells(this, this::finish);
        from = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(6, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(from);
        concept = cells.text("What", "Type a diagnosis, symptom, sign, test, treatment or drug", "newFinding.concept",
                3);
        ConceptAssist.install(concept, index, CONCEPTS, this::choose);
        kind = cells.combo("Kind", "newFinding.kind",
                List.of(FindingKind.values()).stream().map(FindingKind::label).toList());
        others = new Link(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(6, 1).grab(true, false).applyTo(others);
        others.addListener(SWT.Selection, event -> choose(event.text));
        status = cells.combo("Status", "newFinding.status",
                FindingStatus.VALUES.stream().map(FindingStatus::getLiteral).toList());
        side = cells.combo("Side", "newFinding.side", Side.VALUES.stream().map(Side::getLiteral).toList());
        region = cells.text("Region", "", "newFinding.region", 1);
        ConceptAssist.install(region, index, Set.of(Kind.REGION), name -> region.setText(index.get().label(name)));
        amountLabel = cells.label("Value");
        amount = cells.field("Value", "8 points", "newFinding.amount", 1);
        date = cells.text("Date", DATES.hint(), "newFinding.date", 1);
        kind.addListener(SWT.Selection, event -> nameAmount());
        buttons();
        Composite trouble = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(trouble);
        GridDataFactory.fillDefaults().span(6, 1).grab(true, false).applyTo(trouble);
        problemIcon = new Label(trouble, SWT.NONE);
        problem = new Label(trouble, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
        List.of(concept, kind, status, side, region, amount, date)
                .forEach(field -> FormCells.leaveByEscape(field, close));
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
        offer(reader.get().concepts(evidence.quote()));
        trouble("");
        concept.setFocus();
        concept.selectAll();
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

    /** The other concepts that the words name, one click away. */
    private void offer(List<String> named) {
        StringBuilder links = new StringBuilder();
        named.stream().filter(name -> !name.equals(chosenConcept)).limit(6)
                .forEach(name -> links.append(links.isEmpty() ? "Also named here: " : "  \u00B7  ").append("<a href=\"")
                        .append(name).append("\">").append(index.get().label(name).replace("&", "&&")).append("</a>"));
        others.setText(links.toString());
        ((GridData) others.getLayoutData()).exclude = links.isEmpty();
        others.setVisible(!links.isEmpty());
        getParent().layout(true, true);
    }

    private void choose(String name) {
        show(reader.get().read(place.quote(), recordDate, name));
        if (chosenConcept.isEmpty() || !chosenConcept.equals(name)) {
            remember(name);
            index.get().concept(name).ifPresent(known -> kind.select(kindFor(known.kind()).ordinal()));
            nameAmount();
        }
        offer(reader.get().concepts(place.quote()));
        concept.setFocus();
        concept.setSelection(concept.getCharCount());
    }

    private static FindingKind kindFor(Kind concept) {
        for (FindingKind each : FindingKind.values()) {
            if (each != FindingKind.TEST_RESULT && each.concepts().contains(concept)) {
                return each;
            }
        }
        return FindingKind.TEST_RESULT;
    }

    private void remember(String name) {
        chosenConcept = name;
        concept.setText(name.isEmpty() ? "" : index.get().label(name));
    }

    private void show(FindingDraft read) {
        FindingDraft draft = place.isWhole() ? read.searched() : read;
        remember(draft.concept());
        kind.select(draft.kind().ordinal());
        status.select(FindingStatus.VALUES.indexOf(draft.status()));
        side.select(Side.VALUES.indexOf(draft.side()));
        region.setText(draft.region().isEmpty() ? "" : index.get().label(draft.region()));
        amount.setText(draft.amount() == null ? "" : draft.amount().toString());
        date.setText(DATES.format(draft.date()));
        nameAmount();
    }

    private void nameAmount() {
        FindingKind now = FindingKind.values()[Math.max(0, kind.getSelectionIndex())];
        amountLabel
                .setText(now == FindingKind.MEDICATION ? "Strength" : now == FindingKind.TREATMENT ? "Times" : "Value");
        amount.setMessage(now == FindingKind.MEDICATION ? "500 mg" : now == FindingKind.TREATMENT ? "6" : "8 points");
        layout();
    }

    private void finish() {
        try {
            FindingDraft draft = draft();
            close.run();
            make.accept(draft, place);
        } catch (IllegalArgumentException e) {
            trouble(e.getMessage());
        }
    }

    private FindingDraft draft() {
        FindingKind of = FindingKind.values()[kind.getSelectionIndex()];
        String typedAmount = amount.getText().strip();
        return new FindingDraft(of, named(), FindingStatus.VALUES.get(status.getSelectionIndex()),
                Side.VALUES.get(side.getSelectionIndex()), regionName(),
                typedAmount.isEmpty() ? null : Amount.valueOf(typedAmount), DATES.parse(date.getText()));
    }

    private String named() {
        String typed = concept.getText().strip();
        if (!chosenConcept.isEmpty() && typed.equals(index.get().label(chosenConcept))) {
            return chosenConcept;
        }
        Optional<String> found = index.get().named(typed, CONCEPTS);
        concept.setFocus();
        return found.orElseThrow(() -> new IllegalArgumentException(typed.isEmpty()
                ? "Say what was found: type a few letters and choose from the list."
                : "The library has no concept that is called \u201C" + typed
                        + "\u201D. Type a few letters and choose from the list."));
    }

    private String regionName() {
        String typed = region.getText().strip();
        if (typed.isEmpty()) {
            return "";
        }
        return index.get().named(typed, Set.of(Kind.REGION)).orElseThrow(() -> new IllegalArgumentException(
                "The library has no region that is called \u201C" + typed + "\u201D. Type a few letters and choose."));
    }

    private void trouble(String words) {
        problemIcon.setImage(words.isEmpty() ? null : Icons.ERROR.image());
        problem.setText(words);
        getParent().layout(true, true);
    }
}
