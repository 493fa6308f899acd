package org.casewright.workbench.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.casewright.determination.letter.Letter;
import org.casewright.model.Issue;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Tools;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A live preview of a letter, with its own bar for going from fault to fault and for the size. */
public final class LetterPreview {

    /** The control of the sheets has its preview under this key. */
    public static final String DATA = "org.casewright.letter.preview";

    private static final double STEP = 1.2;

    private final LetterCanvas letter;
    private final LetterPointer pointer;
    private final Label status;

    /** @param reveal is told where in the case to go, when something in the letter is pointed at */
    public LetterPreview(Composite parent, Consumer<Target> reveal) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(all);
        ToolBar bar = new ToolBar(all, SWT.FLAT | SWT.RIGHT);
        status = new Label(all, SWT.NONE);
        status.setData(Field.ID, "letter.status");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        letter = new LetterCanvas(all);
        letter.control().setData(Field.ID, "letter.preview");
        letter.control().setData(DATA, this);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(400, 300).applyTo(letter.control());
        pointer = new LetterPointer(letter, reveal);
        letter.addListener(this::tell);
        Tools.push(bar, Icons.UP, "Previous fault (Left)", () -> pointer.step(-1));
        Tools.push(bar, Icons.DOWN, "Next fault (Right)", () -> pointer.step(1));
        new ToolItem(bar, SWT.SEPARATOR);
        Tools.push(bar, Icons.ZOOM_OUT, "Smaller", () -> letter.zoom(letter.view().desk().scale() / STEP));
        Tools.push(bar, Icons.ZOOM_IN, "Larger", () -> letter.zoom(letter.view().desk().scale() * STEP));
        ToolItem fit = new ToolItem(bar, SWT.PUSH);
        fit.setText("Fit width");
        fit.setToolTipText("As wide as there is room");
        fit.addListener(SWT.Selection, event -> letter.zoom(0));
        Access.name(letter.control(), () -> "Preview of the letter, " + status.getText());
        Access.role(letter.control(), ACC.ROLE_DOCUMENT,
                "Left and Right go from fault to fault, Enter goes to the place in the case.");
    }

    /** Puts the focus into the letter. */
    public void setFocus() {
        letter.control().setFocus();
    }

    /** Shows a letter and marks what is wrong in it; soon, and not at all where a newer one comes before. */
    public void show(Letter shown, List<Issue> issues) {
        letter.show(shown, issues);
    }

    /** Brings the passage of an element into view, where the letter has one. */
    public void reveal(String element) {
        letter.shown().ifPresent(shown -> letter.reveal(new LetterMap(shown).spots(element)));
    }

    /** Where on the screen an element is printed first, in the coordinates of the sheets' control; for tests. */
    public Optional<Rectangle> place(String element) {
        return letter.place(element);
    }

    private void tell() {
        int pages = letter.shown().map(shown -> shown.sheets().size()).orElse(0);
        int faults = letter.marks().all().size();
        String chosen = letter.marks().chosen().map(mark -> " \u2013 " + LetterPointer.words(mark)).orElse("");
        status.setText((pages + (pages == 1 ? " page, " : " pages, ") + (faults == 0 ? "nothing marked"
                : faults == 1 ? "1 place marked" : faults + " places marked") + chosen).replace("&", "&&"));
        status.setToolTipText(status.getText());
        Access.changed(letter.control());
    }
}
