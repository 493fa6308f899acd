package org.casewright.workbench.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.theme.FocusRing;
import org.casewright.workbench.theme.Palette;
import org.casewright.workbench.theme.Themes;
import org.casewright.workbench.verdicts.VerdictLine;
import org.casewright.workbench.verdicts.VerdictRow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/**
 * The criteria of an item as a tree: what is asked, and how it stands by icon, colour and word. It is a text, one line
 * of it for each criterion, since the rows of a list do not wrap: a question is read whole however narrow the place is.
 */
public final class CriteriaTree {

    private static final int MARGIN = 6;
    /** The bar at the left of the line that was chosen. */
    private static final int BAR = 3;
    private static final int NONE = -1;

    private final StyledText text;
    private final CriteriaLooks looks;
    private final Consumer<Optional<VerdictLine>> selected;
    private List<VerdictLine> lines = List.of();
    private List<VerdictRow> rows = List.of();
    private int row = NONE;

    /**
     * @param id by which tests find it
     * @param rows how many it shows before it scrolls
     */
    public CriteriaTree(Composite parent, String id, int rows, Consumer<Optional<VerdictLine>> selected) {
        this.selected = selected;
        text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setAlwaysShowScrollBars(false);
        text.setCaret(null);
        text.setData(Field.ID, id);
        Access.name(text, "Criteria of the item");
        GridDataFactory.fillDefaults().grab(true, true).hint(200, Measures.lineHeight(text) * rows).applyTo(text);
        looks = new CriteriaLooks(text);
        Themes.follow(text, this::paint);
        text.addVerifyKeyListener((VerifyKeyListener) this::step);
        text.addCaretListener(event -> choose(text.getLineAtOffset(event.caretOffset)));
        text.addListener(SWT.MouseDown, event -> choose(text.getLineAtOffset(text.getCaretOffset())));
        text.addListener(SWT.FocusIn, event -> text.redraw());
        text.addListener(SWT.FocusOut, event -> text.redraw());
        text.addPaintListener(event -> bar(event.gc));
    }

    /** Shows another verdict; the line that was chosen stays so, where it is still there. */
    public void show(List<VerdictLine> newest) {
        if (newest.equals(lines)) {
            return;
        }
        String path = row == NONE ? "" : rows.get(row).line().path();
        lines = newest;
        rows = VerdictRow.of(newest);
        row = IntStream.range(0, rows.size()).filter(at -> rows.get(at).line().path().equals(path)).findFirst()
                .orElse(NONE);
        int top = text.getTopPixel();
        text.setRedraw(false);
        text.setText(rows.stream().map(VerdictRow::words).collect(Collectors.joining("\n")));
        paint();
        text.setTopPixel(top);
        text.setRedraw(true);
    }

    private void paint() {
        looks.apply(rows);
        ground(row, Palette.SURFACE);
    }

    /** A line at a time, however many it wraps to. */
    private void step(VerifyEvent event) {
        int to = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> Math.min(row + 1, rows.size() - 1);
            case SWT.ARROW_UP -> Math.max(row - 1, 0);
            case SWT.HOME -> 0;
            case SWT.END -> rows.size() - 1;
            default -> NONE;
        };
        if (event.stateMask == 0 && to != NONE && to < rows.size()) {
            event.doit = false;
            choose(to);
            reveal(to);
        }
    }

    /** Its end first, so that all of it is in sight where it is of several lines. */
    private void reveal(int at) {
        int start = text.getOffsetAtLine(at);
        text.setSelection(start + text.getLine(at).length());
        text.setSelection(start);
    }

    private void choose(int at) {
        if (at == row || at >= rows.size()) {
            return;
        }
        ground(row, Palette.PAGE);
        row = at;
        ground(row, Palette.SURFACE);
        text.redraw();
        selected.accept(Optional.of(rows.get(row).line()));
    }

    private void ground(int at, Palette colour) {
        if (at != NONE) {
            text.setLineBackground(at, 1, colour == Palette.PAGE ? null : colour.color());
        }
    }

    private void bar(GC gc) {
        if (row != NONE) {
            int top = text.getLinePixel(row);
            gc.setBackground(Palette.ACCENT.color());
            gc.fillRectangle(0, top, BAR, text.getLinePixel(row + 1) - top);
        }
        FocusRing.paint(gc, text);
    }

    /** Puts the focus into it. */
    public void setFocus() {
        text.setFocus();
    }

    /** What is shown. */
    public List<VerdictLine> lines() {
        return lines;
    }
}
