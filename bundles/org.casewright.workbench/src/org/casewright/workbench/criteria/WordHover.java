package org.casewright.workbench.criteria;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** Tells of the word under the mouse what is wrong with it, or else what it is. Asked beside the display's thread. */
final class WordHover implements ITextHover, ITextHoverExtension {

    private static final int PATIENCE_SECONDS = 2;

    private final ISourceViewer viewer;
    private final Supplier<TextAnswers> answers;

    WordHover(ISourceViewer viewer, Supplier<TextAnswers> answers) {
        this.viewer = viewer;
        this.answers = answers;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer textViewer, int offset) {
        return Words.at(textViewer.getDocument(), offset);
    }

    @Override
    public String getHoverInfo(ITextViewer textViewer, IRegion region) {
        List<String> problems = problems(region);
        return problems.isEmpty() ? description(region.getOffset()) : String.join("\n", problems);
    }

    private List<String> problems(IRegion region) {
        List<String> problems = new ArrayList<>();
        IAnnotationModel model = viewer.getAnnotationModel();
        if (model != null) {
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                Position position = model.getPosition(annotation);
                if (annotation instanceof MarkerAnnotation && position != null
                        && position.overlapsWith(region.getOffset(), region.getLength())) {
                    problems.add(annotation.getText());
                }
            }
        }
        return problems;
    }

    private String description(int offset) {
        TextAnswers text = answers.get();
        try {
            return text == null ? null
                    : text.language().hover(text.name(), offset).get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                            .map(hover -> hover.description().text()).orElse(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            return null; // the project has told why, or is closing
        }
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return DescriptionControl.creator();
    }
}
