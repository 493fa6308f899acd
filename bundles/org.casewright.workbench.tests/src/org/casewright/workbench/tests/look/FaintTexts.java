package org.casewright.workbench.tests.look;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Texts whose colour is too near to that of their ground. */
final class FaintTexts {

    private static final List<Class<?>> TEXTS = List.of(Label.class, CLabel.class, Link.class, Hyperlink.class,
            FormText.class, Text.class, StyledText.class, Combo.class, Button.class, Table.class, Tree.class);

    private final TreeSet<String> found = new TreeSet<>();

    private FaintTexts() {
    }

    /** What is faint below a control, in words; for the display's thread. */
    static List<String> in(Control root) {
        FaintTexts faint = new FaintTexts();
        Controls.visible(root).stream().filter(Control::isEnabled)
                .filter(control -> TEXTS.stream().anyMatch(type -> type.isInstance(control))).forEach(faint::look);
        return List.copyOf(faint.found);
    }

    private void look(Control control) {
        check(control.getForeground(), control.getBackground(), Controls.words(control));
        if (control instanceof Table table) {
            for (TableItem item : table.getItems()) {
                for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                    check(item.getForeground(column), table.getBackground(), "a line of " + Controls.words(table));
                }
            }
        }
        if (control instanceof StyledText text) {
            for (StyleRange range : text.getStyleRanges()) {
                Color colour = range.foreground == null ? text.getForeground() : range.foreground;
                check(colour, ground(text, range), "a word of " + Controls.words(text));
            }
        }
        if (control instanceof Tree tree) {
            look(tree, tree.getItems());
        }
    }

    private void look(Tree tree, TreeItem... items) {
        List<TreeItem> below = new ArrayList<>();
        for (TreeItem item : items) {
            for (int column = 0; column < Math.max(1, tree.getColumnCount()); column++) {
                check(item.getForeground(column), tree.getBackground(), "a line of " + Controls.words(tree));
            }
            if (item.getExpanded()) {
                below.addAll(List.of(item.getItems()));
            }
        }
        if (!below.isEmpty()) {
            look(tree, below.toArray(TreeItem[]::new));
        }
    }

    private static Color ground(StyledText text, StyleRange range) {
        Color line = text.getLineBackground(text.getLineAtOffset(range.start));
        return range.background != null ? range.background : line == null ? text.getBackground() : line;
    }

    private void check(Color text, Color ground, String where) {
        double contrast = Contrast.of(text.getRGB(), ground.getRGB());
        if (contrast < Contrast.LEAST) {
            found.add("%.2f of %s on %s: %s".formatted(contrast, text.getRGB(), ground.getRGB(), where));
        }
    }
}
