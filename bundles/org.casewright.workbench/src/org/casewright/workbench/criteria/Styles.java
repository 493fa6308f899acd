package org.casewright.workbench.criteria;

import org.casewright.workbench.theme.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.TextStyle;

/** Parts of labels in a colour of their own. */
final class Styles {

    private Styles() {
    }

    /** Shows all labels of a tree anew at each change of theme. */
    static void follow(TreeViewer viewer) {
        IPropertyChangeListener theme = event -> viewer.refresh();
        JFaceResources.getColorRegistry().addListener(theme);
        viewer.getTree().addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(theme));
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
