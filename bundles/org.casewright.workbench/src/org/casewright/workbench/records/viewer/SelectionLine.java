package org.casewright.workbench.records.viewer;

import java.util.function.Consumer;

import org.casewright.workbench.forms.Field;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line under the pages: what is selected, and the keys that make something of it. */
final class SelectionLine extends Composite {

    private static final String HINT = "Select words, or drag a box on a scan; F makes a finding of them, "
            + "E adds them to the chosen one.";
    private static final int LONGEST = 160;

    private final Label words;
    private final Button make;
    private final Button add;

    SelectionLine(Composite parent, Consumer<Use> wanted) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(8, 4, 4, 4).applyTo(this);
        words = new Label(this, SWT.NONE);
        words.setText(HINT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
                .applyTo(words);
        make = button("Make finding (F)", Icons.FINDING, "records.makeFinding", () -> wanted.accept(Use.FINDING));
        add = button("Add to finding (E)", Icons.ADD, "records.addEvidence", () -> wanted.accept(Use.EVIDENCE));
    }

    private Button button(String text, Icons icon, String id, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setImage(icon.image());
        button.setEnabled(false);
        button.setData(Field.ID, id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    void show(PageSelection selection) {
        make.setEnabled(selection != null);
        add.setEnabled(selection != null);
        say(selection == null ? HINT : "Page " + selection.page() + ": " + said(selection));
    }

    private static String said(PageSelection selection) {
        String quote = selection.quote();
        if (quote.isEmpty()) {
            return "a box without words";
        }
        return "\u201C" + (quote.length() > LONGEST ? quote.substring(0, LONGEST) + "\u2026" : quote) + "\u201D";
    }

    /** Nothing is selected though something should be. */
    void ask() {
        say("Nothing is selected yet. Select the words that show the finding, then press F, E or R.");
    }

    /** Says where a mark is, and whether its words are there. */
    void show(Mark mark, PagesCanvas pages) {
        boolean read = pages.content(mark.page()).isPresent();
        boolean named = mark.box() != null || !mark.quote().isEmpty();
        if (read && named && pages.marks().places(mark).isEmpty()) {
            say("The words \u201C" + mark.quote() + "\u201D are not on page " + mark.page() + ".");
        } else {
            say("Page " + mark.page() + ": " + mark.label());
        }
    }

    void say(String text) {
        words.setText(text.replace("&", "&&"));
        words.setToolTipText(text);
    }
}
