package org.casewright.workbench.letter;

import java.util.List;
import java.util.function.Consumer;

import org.casewright.model.Issue;
import org.casewright.model.imrcase.Decision;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.LinkText;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Themes;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/**
 * Beside the letter: what becomes of the case, and what is to be done before the letter can go, each a link to its
 * place.
 */
public final class SidePanel {

    private static final int SPACE = 8;
    private static final int CLOSE = 4;
    /** Room for a scroll bar, which on some systems lies upon the words. */
    private static final int BAR = 20;

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Consumer<Target> reveal;
    private CaseSummary shown;

    /** @param reveal is told where in the case to go */
    public SidePanel(Composite parent, FormToolkit toolkit, Consumer<Target> reveal) {
        this.toolkit = toolkit;
        this.reveal = reveal;
        form = toolkit.createScrolledForm(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.leftMargin = SPACE;
        layout.rightMargin = BAR;
        layout.topMargin = SPACE;
        layout.verticalSpacing = CLOSE;
        form.getBody().setLayout(layout);
    }

    /** Shows another summary; the same one is left as it stands, with its focus. */
    public void show(CaseSummary summary) {
        if (summary.equals(shown) || form.isDisposed()) {
            return;
        }
        shown = summary;
        form.setRedraw(false);
        try {
            for (Control child : form.getBody().getChildren()) {
                child.dispose();
            }
            fill(summary);
            form.reflow(true);
        } finally {
            form.setRedraw(true);
        }
    }

    private void fill(CaseSummary summary) {
        outcome(summary);
        summary.items().forEach(line -> link(icon(line.decision()), line.title(), line.decision().getLiteral() + ": "
                + line.title(), new Target(line.element() + "/decision", 0)));
        Reservations reservations = summary.reservations();
        group("Needed before it can be sent", reservations.missing());
        group("Contradictions", reservations.errors());
        group("Departures without a reason", reservations.departures());
        group("Open criteria", reservations.open());
        group("Also noted", reservations.remarks());
        if (reservations.all().isEmpty() && !summary.items().isEmpty()) {
            heading("Nothing is left to do");
            text("Every criterion is answered, and nothing contradicts the case. The letter can be exported.");
        }
    }

    private void outcome(CaseSummary summary) {
        sign(icon(summary.decision()));
        Label words = toolkit.createLabel(form.getBody(), summary.outcome(), SWT.WRAP);
        words.setFont(JFaceResources.getHeaderFont());
        words.setData(Field.ID, "letter.outcome");
        words.setToolTipText("The outcome of the case follows from the decisions for its items.");
        fill(Themes.style(words, Themes.ACCENT), 1);
    }

    private static Icons icon(Decision decision) {
        return switch (decision) {
            case UPHELD -> Icons.DECISION_UPHELD;
            case OVERTURNED -> Icons.DECISION_OVERTURNED;
            case UNDECIDED -> Icons.DECISION_OPEN;
        };
    }

    private void group(String title, List<Issue> issues) {
        if (!issues.isEmpty()) {
            heading(title + " (" + issues.size() + ")");
            issues.forEach(issue -> link(Icons.of(issue.severity()), issue.message(), issue.code() + ": "
                    + issue.message(), new Target(issue.place().element(), issue.place().offset())));
        }
    }

    private void heading(String title) {
        Label label = toolkit.createLabel(form.getBody(), title);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        fill(label, 2);
    }

    private void text(String words) {
        fill(toolkit.createLabel(form.getBody(), words, SWT.WRAP), 2);
    }

    /** The links of the toolkit of forms would wrap before a full stop. */
    private void link(Icons icon, String text, String tip, Target target) {
        sign(icon);
        Link link = new Link(form.getBody(), SWT.WRAP);
        toolkit.adapt(link, true, true);
        link.setText(LinkText.link(target.element(), text));
        link.setToolTipText(tip);
        link.addListener(SWT.Selection, event -> reveal.accept(target));
        fill(link, 1);
    }

    private void sign(Icons icon) {
        toolkit.createLabel(form.getBody(), "").setImage(icon.image());
    }

    private static void fill(Control control, int columns) {
        control.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, columns));
    }
}
