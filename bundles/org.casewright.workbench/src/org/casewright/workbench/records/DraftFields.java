package org.casewright.workbench.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.casewright.engine.rules.Kind;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Side;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.forms.ConceptAssist;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.records.finding.Amount;
import org.casewright.workbench.records.finding.FindingDraft;
import org.casewright.workbench.records.finding.FindingKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields that a finding is made of: they show a draft, and are read as one. */
final class DraftFields {

    private static final Set<Kind> CONCEPTS = Set.of(Kind.DIAGNOSIS, Kind.SYMPTOM, Kind.FINDING, Kind.TEST,
            Kind.SERVICE, Kind.DRUG);
    private static final DateConversion DATES = new DateConversion();

    private final Composite parent;
    private final Supplier<ConceptIndex> index;

    private final Text concept;
    private final OtherConcepts others;
    private final Combo kind;
    private final Combo status;
    private final Combo side;
    private final Text region;
    private final Text amount;
    private final Label amountLabel;
    private final Text date;

    private String chosenConcept = "";

    /**
     * @param parent of six columns
     * @param chosen is given the qualified name of the concept that the user chooses
     */
    DraftFields(Composite parent, FormCells cells, Supplier<ConceptIndex> index, Consumer<String> chosen) {
        this.parent = parent;
        this.index = index;
        concept = cells.text("What", "Type a diagnosis, symptom, sign, test, treatment or drug", "newFinding.concept",
                3);
        ConceptAssist.install(concept, index, CONCEPTS, chosen);
        kind = cells.combo("Kind", "newFinding.kind",
                List.of(FindingKind.values()).stream().map(FindingKind::label).toList());
        others = new OtherConcepts(parent, 6, index, chosen);
        status = cells.combo("Status", "newFinding.status",
                FindingStatus.VALUES.stream().map(FindingStatus::getLiteral).toList());
        side = cells.combo("Side", "newFinding.side", Side.VALUES.stream().map(Side::getLiteral).toList());
        region = cells.text("Region", "", "newFinding.region", 1);
        ConceptAssist.install(region, index, Set.of(Kind.REGION), name -> region.setText(index.get().label(name)));
        amountLabel = cells.label("Value");
        amount = cells.field("Value", "8 points", "newFinding.amount", 1);
        date = cells.text("Date", DATES.hint(), "newFinding.date", 1);
        kind.addListener(SWT.Selection, event -> nameAmount());
    }

    void leaveByEscape(Runnable leave) {
        List.of(concept, kind, status, side, region, amount, date)
                .forEach(field -> FormCells.leaveByEscape(field, leave));
    }

    /** Shows a draft. */
    void show(FindingDraft draft) {
        name(draft.concept());
        kind.select(draft.kind().ordinal());
        status.select(FindingStatus.VALUES.indexOf(draft.status()));
        side.select(Side.VALUES.indexOf(draft.side()));
        region.setText(draft.region().isEmpty() ? "" : index.get().label(draft.region()));
        amount.setText(draft.amount() == null ? "" : draft.amount().toString());
        date.setText(DATES.format(draft.date()));
        nameAmount();
    }

    /** Shows another concept in place of the one that is shown. */
    void choose(String name) {
        if (!chosenConcept.equals(name)) {
            name(name);
            index.get().concept(name).ifPresent(known -> kind.select(FindingKind.of(known.kind()).ordinal()));
            nameAmount();
        }
    }

    /** Offers other concepts, of which the one that is shown is none. */
    void offer(List<String> names) {
        others.show(names.stream().filter(name -> !name.equals(chosenConcept)).toList());
    }

    private void name(String name) {
        chosenConcept = name;
        concept.setText(name.isEmpty() ? "" : index.get().label(name));
    }

    private void nameAmount() {
        FindingKind now = FindingKind.values()[Math.max(0, kind.getSelectionIndex())];
        amountLabel
                .setText(now == FindingKind.MEDICATION ? "Strength" : now == FindingKind.TREATMENT ? "Times" : "Value");
        amount.setMessage(now == FindingKind.MEDICATION ? "500 mg" : now == FindingKind.TREATMENT ? "6" : "8 points");
        parent.layout();
    }

    /** Whoever knows another name for what was found may type it at once. */
    void typeOver() {
        concept.setFocus();
        concept.selectAll();
    }

    /** What is typed next goes on behind the concept. */
    void typeOn() {
        concept.setFocus();
        concept.setSelection(concept.getCharCount());
    }

    /**
     * What the fields say.
     *
     * @throws IllegalArgumentException with a sentence for the user, where one of them says nothing that is known
     */
    FindingDraft draft() {
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
}
