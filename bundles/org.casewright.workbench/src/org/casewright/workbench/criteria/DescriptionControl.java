package org.casewright.workbench.criteria;

import org.casewright.workbench.theme.Palette;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;

/** Shows a description in a small window: its heading in bold, the names of facts muted, long lines wrapped. */
final class DescriptionControl implements DefaultInformationControl.IInformationPresenter,
        DefaultInformationControl.IInformationPresenterExtension {

    /** Of the name of a fact; what has more is a sentence with a colon. */
    private static final int MOST_WORDS = 3;

    private DescriptionControl() {
    }

    static IInformationControlCreator creator() {
        return parent -> new DefaultInformationControl(parent, new DescriptionControl());
    }

    @Override
    public String updatePresentation(org.eclipse.swt.widgets.Display display, String text,
            TextPresentation presentation, int maxWidth, int maxHeight) {
        return present(text, presentation);
    }

    @Override
    public String updatePresentation(Drawable drawable, String text, TextPresentation presentation, int maxWidth,
            int maxHeight) {
        if (drawable instanceof StyledText shown) {
            shown.setWordWrap(maxWidth > 0 && width(text, shown) > maxWidth);
        }
        return present(text, presentation);
    }

    private static int width(String text, StyledText shown) {
        GC gc = new GC(shown);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    private static String present(String text, TextPresentation presentation) {
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (start == 0) {
                presentation.addStyleRange(new StyleRange(0, line.length(), null, null, SWT.BOLD));
            } else if (colon > 0 && line.substring(0, colon).split(" ").length <= MOST_WORDS) {
                presentation.addStyleRange(new StyleRange(start, colon + 1, Palette.MUTED.color(), null));
            }
            start += line.length() + 1;
        }
        return text;
    }
}
