package org.casewright.workbench.forms;

import org.casewright.workbench.images.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The items of tool bars: an icon, and a tip that names the item for assistive technology as well. */
public final class Tools {

    private Tools() {
    }

    /** Adds an item that does something. */
    public static ToolItem push(ToolBar bar, Icons icon, String tip, Runnable action) {
        return push(bar, bar.getItemCount(), icon, tip, action);
    }

    /** Puts an item that does something before the one that has this position now. */
    public static ToolItem push(ToolBar bar, int position, Icons icon, String tip, Runnable action) {
        ToolItem item = item(bar, SWT.PUSH, position, icon, tip);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Adds an item that is on or off. */
    public static ToolItem check(ToolBar bar, Icons icon, String tip) {
        return item(bar, SWT.CHECK, bar.getItemCount(), icon, tip);
    }

    private static ToolItem item(ToolBar bar, int style, int position, Icons icon, String tip) {
        ToolItem item = new ToolItem(bar, style, position);
        item.setImage(icon.image());
        item.setToolTipText(tip);
        return item;
    }
}
