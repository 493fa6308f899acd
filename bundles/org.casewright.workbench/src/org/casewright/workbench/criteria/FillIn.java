package org.casewright.workbench.criteria;

import org.casewright.criteria.ide.answer.Insertion;
import org.casewright.criteria.ide.answer.TextRange;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Leads an author by Tab through the parts of a text that was put in, to fill them in. */
final class FillIn {

    private FillIn() {
    }

    static void lead(ITextViewer viewer, Insertion insertion) {
        LinkedModeModel model = new LinkedModeModel();
        int start = insertion.replaced().offset();
        try {
            for (int index = 0; index < insertion.stops().size(); index++) {
                TextRange stop = insertion.stops().get(index);
                LinkedPositionGroup group = new LinkedPositionGroup();
                group.addPosition(
                        new LinkedPosition(viewer.getDocument(), start + stop.offset(), stop.length(), index));
                model.addGroup(group);
            }
            model.forceInstall();
            LinkedModeUI filling = new EditorLinkedModeUI(model, viewer);
            filling.setExitPosition(viewer, start + insertion.text().length(), 0, Integer.MAX_VALUE);
            filling.enter();
        } catch (BadLocationException e) {
            throw new IllegalStateException("A proposal does not fit its text", e);
        }
    }
}
