package org.casewright.workbench.criteria;

import org.casewright.workbench.display.DisplayThread;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/**
 * Lets what follows the lines in sight hear of folding, too. The platform tells of scrolling and of changed sizes only:
 * lines that came into sight by folding would stay without their code minings until then.
 */
final class FoldsInSight {

    private final StyledText text;
    private boolean waiting;

    private FoldsInSight(StyledText text) {
        this.text = text;
    }

    static void follow(ITextViewer viewer) {
        FoldsInSight folds = new FoldsInSight(viewer.getTextWidget());
        viewer.addTextListener(event -> {
            if (event.getDocumentEvent() == null) {
                folds.changed();
            }
        });
    }

    /** What is shown has changed, the document has not; many folds may be changed at once. */
    private void changed() {
        if (!waiting) {
            waiting = true;
            DisplayThread.of(text.getDisplay()).execute(this::tell);
        }
    }

    private void tell() {
        waiting = false;
        if (!text.isDisposed()) {
            text.notifyListeners(SWT.Resize, new Event());
            text.redraw();
        }
    }
}
