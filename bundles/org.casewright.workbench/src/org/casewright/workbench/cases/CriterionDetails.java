package org.casewright.workbench.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.casewright.engine.rules.Concept;
import org.casewright.model.imrcase.Finding;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.LinkText;
import org.casewright.workbench.forms.Reflow;
import org.casewright.workbench.records.finding.Search;
import org.casewright.workbench.verdicts.VerdictLine;
import org.casewright.workbench.verdicts.VerdictLine.EvidenceLine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What is to be read of one criterion: the guideline's words and place, the evidence, and what would change it. */
public final class CriterionDetails {

    /** The link that no finding has for its id. */
    private static final String SEARCHED = "!searched";

    private final Link text;
    private Optional<CaseContext> context = Optional.empty();
    private Optional<VerdictLine> shown = Optional.empty();

    /** @param id by which tests find it */
    public CriterionDetails(FormToolkit toolkit, Composite parent, String id) {
        text = new Link(parent, SWT.WRAP);
        toolkit.adapt(text, true, true);
        text.setData(Field.ID, id);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Selection, event -> context.ifPresent(shows -> follow(event.text, shows)));
        show(Optional.empty());
    }

    private void follow(String link, CaseContext shows) {
        if (link.equals(SEARCHED)) {
            List<Concept> asked = shown.stream().flatMap(line -> line.asked().stream())
                    .flatMap(name -> shows.concepts().index().concept(name).stream()).toList();
            new Search(shows.document(), shows.edits()).wasInVain(asked);
        } else {
            shows.reveal("findings/" + link);
        }
    }

    /** From now on the lines are those of another case, or of none. */
    public void of(Optional<CaseContext> other) {
        context = other;
        show(Optional.empty());
    }

    /** Shows a line of the tree, or says that one is to be chosen. */
    public void show(Optional<VerdictLine> line) {
        shown = line;
        String words = line.map(this::words)
                .orElse("Choose a criterion to read where it comes from, what the record says"
                        + " about it, and what would change it.");
        if (!words.equals(text.getText())) {
            text.setText(words);
            Reflow.of(text);
        }
    }

    /** The same line, as it stands now. */
    public void update(List<VerdictLine> lines) {
        shown.ifPresent(old -> show(find(lines, old.path())));
    }

    private static Optional<VerdictLine> find(List<VerdictLine> lines, String path) {
        for (VerdictLine line : lines) {
            if (line.path().equals(path)) {
                return Optional.of(line);
            }
            Optional<VerdictLine> below = find(line.children(), path);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private String words(VerdictLine line) {
        StringBuilder words = new StringBuilder();
        paragraph(words, "Answer", answer(line));
        paragraph(words, "Guideline", LinkText.plain(String.join("\n", line.guideline())));
        paragraph(words, "Evidence",
                line.evidence().isEmpty() && line.children().isEmpty() && line.standing().isPresent()
                        ? "None on record."
                        : line.evidence().stream().map(this::evidence).collect(Collectors.joining("\n")));
        paragraph(words, "What would change this", LinkText.plain(line.change()));
        if (line.decisive()) {
            words.append("\n\nThe decision depends on this criterion.");
        }
        return words.isEmpty() ? "Choose one of the criteria below this line." : words.toString();
    }

    /** How an open criterion is answered; empty where it cannot be so. */
    private String answer(VerdictLine line) {
        int searched = context.map(shows -> Search.records(shows.document().content()).size()).orElse(0);
        return line.asked().isEmpty() || searched == 0 ? ""
                : LinkText.link(SEARCHED, "Searched and not found") + " in the "
                        + (searched == 1 ? "medical record" : searched + " medical records")
                        + "; or make a finding of the words that show it.";
    }

    private static void paragraph(StringBuilder words, String title, String text) {
        if (!text.isEmpty()) {
            words.append(words.isEmpty() ? "" : "\n\n").append(title).append(":  ").append(text);
        }
    }

    private String evidence(EvidenceLine line) {
        String places = finding(line.finding()).map(CriterionDetails::places).orElse("");
        return LinkText.link(line.finding(), line.words()) + " — " + line.bearing()
                + (places.isEmpty() ? "" : ": " + LinkText.plain(places));
    }

    private Optional<Finding> finding(String id) {
        return context.stream().flatMap(shows -> shows.document().content().getFindings().stream())
                .filter(finding -> id.equals(finding.getId())).findFirst();
    }

    private static String places(Finding finding) {
        return finding.getEvidence().stream().map(EvidenceWords::of).collect(Collectors.joining("; "));
    }
}
