package org.casewright.workbench.criteria;

import org.casewright.workbench.theme.Palette;
import org.casewright.workbench.theme.Themes;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.TextStyle;

/** Parts of labels in a colour of their own. */
final class Styles {

    private Styles() {
    }

    /** Shows all labels of a tree anew at each change of theme. */
    static void follow(TreeViewer viewer) {
        Themes.follow(viewer.getTree(), viewer::refresh);
    }

    static StyledString.Styler of(Palette colour) {
        return new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = colour.color();
            }
        };
    }
}
