package org.casewright.workbench.criteria;

import org.casewright.workbench.theme.Palette;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.TextStyle;

/** Parts of labels in a colour of their own. */
final class Styles {

    private Styles() {
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
