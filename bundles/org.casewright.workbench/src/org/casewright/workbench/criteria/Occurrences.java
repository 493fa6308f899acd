package org.casewright.workbench.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.casewright.criteria.ide.answer.Occurrence;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.SourceViewer;

/** Marks the places of the file that name what the caret stands on. */
final class Occurrences {

    /** The type of annotation, as {@code plugin.xml} declares how it looks. */
    static final String TYPE = "org.casewright.workbench.occurrence";

    private final SourceViewer viewer;
    private Annotation[] marked = new Annotation[0];

    Occurrences(SourceViewer viewer, TextAnswers answers) {
        this.viewer = viewer;
        viewer.addPostSelectionChangedListener(event -> {
            if (event.getSelection() instanceof ITextSelection selection) {
                answers.then(answers.language().occurrences(answers.name(), selection.getOffset()), this::mark);
            }
        });
    }

    private void mark(List<Occurrence> occurrences) {
        IAnnotationModel model = viewer.getAnnotationModel();
        Map<Annotation, Position> added = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            var range = occurrence.location().range();
            added.put(new Annotation(TYPE, false, occurrence.isDefinition() ? "defined here" : "named here"),
                    new Position(range.offset(), range.length()));
        }
        if (model instanceof IAnnotationModelExtension several && (marked.length > 0 || !added.isEmpty())) {
            several.replaceAnnotations(marked, added);
            marked = added.keySet().toArray(Annotation[]::new);
        }
    }
}
