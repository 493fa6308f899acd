package org.casewright.workbench.criteria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.casewright.criteria.ide.answer.TextRange;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Keeps what can be folded away in step with the text; what is folded stays so. */
final class Folds {

    private final ProjectionViewer viewer;
    private final TextAnswers answers;

    Folds(ProjectionViewer viewer, TextAnswers answers) {
        this.viewer = viewer;
        this.answers = answers;
        answers.listen(this::update);
    }

    private void update() {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        Set<Position> wanted = wanted();
        Set<Annotation> gone = new HashSet<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        }
        if (!gone.isEmpty() || !wanted.isEmpty()) {
            Map<Annotation, Position> added = new HashMap<>();
            wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
        }
    }

    private Set<Position> wanted() {
        Set<Position> wanted = new HashSet<>();
        Set<Integer> lines = new HashSet<>();
        for (TextRange fold : answers.answers().folds()) {
            try {
                Position position = lines(fold);
                if (position.length > 0 && lines.add(position.offset)) {
                    wanted.add(position);
                }
            } catch (BadLocationException e) {
                throw new IllegalStateException("An answer does not fit its text", e);
            }
        }
        return wanted;
    }

    /** Whole lines, as folding wants it; none where it is but one. */
    private Position lines(TextRange fold) throws BadLocationException {
        IDocument document = answers.document();
        int first = document.getLineOfOffset(fold.offset());
        int last = document.getLineOfOffset(fold.end());
        int start = document.getLineOffset(first);
        return new Position(start,
                first == last ? 0 : document.getLineOffset(last) + document.getLineLength(last) - start);
    }
}
