package org.casewright.workbench.tests.driver;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** How a user, or the code that made it, calls a widget. */
final class Naming {

    /** The key of {@link Widget#setData(String, Object)} under which a widget carries the id that tests find it by. */
    static final String ID = "org.casewright.id";

    private Naming() {
    }

    /** Whether a name is the id of a widget, its own text, its tooltip, or the label before it. */
    static boolean calls(String name, Widget widget) {
        return name.equals(widget.getData(ID)) || name.equals(text(widget)) || name.equals(tooltip(widget))
                || widget instanceof Control control && name.equals(labelOf(control));
    }

    /** The text of a widget as it is read: without the mark of its mnemonic and a colon at the end. */
    static String text(Widget widget) {
        String raw = switch (widget) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Link link -> link.getText().replaceAll("</?a[^>]*>", "");
            case Hyperlink link -> link.getText();
            case Group group -> group.getText();
            case Shell shell -> shell.getText();
            case Item item -> item.getText();
            default -> "";
        };
        String read = LegacyActionTools.removeMnemonics(LegacyActionTools.removeAcceleratorText(raw)).strip();
        return read.endsWith(":") ? read.substring(0, read.length() - 1) : read;
    }

    private static String tooltip(Widget widget) {
        return switch (widget) {
            case ToolItem item -> item.getToolTipText();
            case CTabItem item -> item.getToolTipText();
            case FormText text -> text.getToolTipText();
            case AbstractHyperlink link -> link.getToolTipText();
            case Control control -> control.getToolTipText();
            default -> null;
        };
    }

    /** The text of the last label that comes before a control among its siblings. */
    private static String labelOf(Control control) {
        if (control.getParent() == null) {
            return null;
        }
        String label = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return label;
            }
            if (sibling instanceof Label || sibling instanceof CLabel || sibling instanceof Hyperlink) {
                label = text(sibling).isEmpty() ? label : text(sibling);
            } else {
                label = null;
            }
        }
        return null;
    }
}
