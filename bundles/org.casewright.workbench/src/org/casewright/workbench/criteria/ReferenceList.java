package org.casewright.workbench.criteria;

import java.util.List;

import org.casewright.criteria.ide.answer.Occurrence;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** All places that name what the caret stands on, in a small window over the text. */
final class ReferenceList extends ChoicePopup {

    private final CriteriaEditor editor;
    private final List<Occurrence> references;

    private ReferenceList(CriteriaEditor editor, List<Occurrence> references) {
        super(editor.getSite().getShell(), references.size() == 1 ? "1 reference" : references.size() + " references");
        this.editor = editor;
        this.references = references;
    }

    static void open(CriteriaEditor editor) {
        TextAnswers answers = editor.answers();
        if (answers != null) {
            answers.then(answers.language().references(answers.name(), editor.caret()), found -> {
                if (!found.isEmpty()) {
                    new ReferenceList(editor, found).open();
                }
            });
        }
    }

    @Override
    protected TreeViewer createTree(Composite parent) {
        TreeViewer viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData(Field.ID, "criteria.references");
        viewer.setContentProvider(new ListContent(reference -> List.of()));
        viewer.setLabelProvider(new Labels());
        viewer.setInput(references);
        viewer.getTree().select(viewer.getTree().getItem(0));
        return viewer;
    }

    @Override
    protected void chosen(Object element) {
        editor.show(((Occurrence) element).location());
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            Occurrence occurrence = (Occurrence) element;
            String file = occurrence.location().source();
            return file.substring(file.lastIndexOf('/') + 1) + ", line " + occurrence.line()
                    + (occurrence.isDefinition() ? " (defined here)" : "") + ":  " + occurrence.text();
        }

        @Override
        public Image getImage(Object element) {
            return (((Occurrence) element).isDefinition() ? Icons.DEFINITION : Icons.GO).image();
        }
    }
}
