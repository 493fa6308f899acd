package org.casewright.workbench.tests.look;

import java.util.ArrayList;
import java.util.List;

import org.casewright.workbench.forms.Field;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What is cut off: words, headers of columns, and controls that reach out of where they can be scrolled to. */
final class Cuts {

    private static final int TOLERANCE = 1;
    private static final String WHOLE = "cases.table";

    private final List<String> found = new ArrayList<>();

    private Cuts() {
    }

    /** What is cut off below a control, in words; for the display's thread. */
    static List<String> in(Control root) {
        Cuts cuts = new Cuts();
        Controls.visible(root).forEach(control -> cuts.look(control, control == root));
        return cuts.found;
    }

    private void look(Control control, boolean isRoot) {
        if (control instanceof Label || control instanceof Link || control instanceof Button
                || control instanceof Hyperlink) {
            words(control);
        }
        if (control instanceof Table table) {
            for (TableColumn column : table.getColumns()) {
                header(table, column, column.getWidth());
            }
            if (WHOLE.equals(table.getData(Field.ID))) {
                cells(table);
            }
        }
        if (control instanceof StyledText text && text.getWordWrap() && text.getCharCount() > 0) {
            lines(text);
        }
        if (control instanceof Tree tree) {
            for (TreeColumn column : tree.getColumns()) {
                header(tree, column, column.getWidth());
            }
        }
        if (!isRoot) {
            place(control);
        }
    }

    /** Words that a tip tells in full may be cut. */
    private void words(Control control) {
        Point size = control.getSize();
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
        Point wanted = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
        boolean told = control.getToolTipText() != null;
        if (!told && (wanted.y > size.y + TOLERANCE || !wraps && wanted.x > size.x + TOLERANCE)) {
            found.add("Has %s and needs %s: %s".formatted(size, wanted, Controls.words(control)));
        }
    }

    private void header(Composite list, Item column, int width) {
        GC gc = new GC(list);
        int wanted = gc.textExtent(column.getText()).x;
        gc.dispose();
        if (width < wanted + TOLERANCE) {
            found.add("The column '%s' has %d and needs %d: %s".formatted(column.getText(), width, wanted,
                    Controls.words(list)));
        }
    }

    /** Of a list that is to be read without a look at its tips. */
    private void cells(Table table) {
        Rectangle room = table.getClientArea();
        GC gc = new GC(table);
        for (TableItem item : table.getItems()) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                Rectangle words = item.getTextBounds(column);
                int wanted = gc.textExtent(item.getText(column)).x;
                int left = Math.min(words.width, room.x + room.width - words.x);
                if (left < wanted) {
                    found.add("'%s' has %d and needs %d: %s".formatted(item.getText(column), left, wanted,
                            Controls.words(table)));
                }
            }
        }
        gc.dispose();
    }

    /** What wraps does so within what is seen. */
    private void lines(StyledText text) {
        Rectangle lines = text.getTextBounds(0, text.getCharCount() - 1);
        int room = text.getClientArea().width;
        if (lines.x + lines.width > room + TOLERANCE) {
            found.add("Has %d and needs %d: %s".formatted(room, lines.x + lines.width, Controls.words(text)));
        }
    }

    private static boolean isArrangedByThePlatform(Composite parent) {
        return parent instanceof CTabFolder || parent.getLayout() != null
                && parent.getLayout().getClass().getName().startsWith("org.eclipse.jface.text.");
    }

    /** What scrolls does so from top to bottom; nobody looks for words to the right. */
    private void place(Control control) {
        Composite parent = control.getParent();
        Rectangle room = parent.getClientArea();
        Rectangle bounds = control.getBounds();
        boolean scrolls = parent instanceof ScrolledComposite;
        boolean tooWide = bounds.width > room.width + TOLERANCE
                || !scrolls && bounds.x + bounds.width > room.x + room.width + TOLERANCE;
        boolean tooHigh = !scrolls && bounds.y + bounds.height > room.y + room.height + TOLERANCE;
        if ((tooWide || tooHigh) && !isArrangedByThePlatform(parent)) {
            found.add("%s does not fit into %s: %s".formatted(bounds, room, Controls.words(control)));
        }
    }
}
