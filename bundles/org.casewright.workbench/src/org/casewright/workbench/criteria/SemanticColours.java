package org.casewright.workbench.criteria;

import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.ide.answer.Highlight;
import org.casewright.workbench.theme.Themes;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyleRange;

/** Colours names by what they stand for. Between two answers, the colours move with their words. */
final class SemanticColours implements ITextPresentationListener {

    private static final String CATEGORY = SemanticColours.class.getName();

    private static final class Coloured extends Position {

        private final Highlight.Style style;

        private Coloured(Highlight highlight) {
            super(highlight.range().offset(), highlight.range().length());
            style = highlight.style();
        }
    }

    private final SourceViewer viewer;
    private final TextAnswers answers;
    private final IDocument document;
    private List<Highlight> shown = List.of();
    private List<Coloured> positions = List.of();

    SemanticColours(SourceViewer viewer, TextAnswers answers) {
        this.viewer = viewer;
        this.answers = answers;
        this.document = answers.document();
        document.addPositionCategory(CATEGORY);
        document.addPositionUpdater(new DefaultPositionUpdater(CATEGORY));
        viewer.addTextPresentationListener(this);
        answers.listen(this::update);
        Themes.follow(viewer.getTextWidget(), viewer::invalidateTextPresentation);
    }

    private void update() {
        List<Highlight> newest = answers.answers().semantic();
        if (newest.equals(shown)) {
            return;
        }
        shown = newest;
        try {
            for (Coloured old : positions) {
                document.removePosition(CATEGORY, old);
            }
            List<Coloured> added = new ArrayList<>();
            for (Highlight highlight : newest) {
                Coloured position = new Coloured(highlight);
                document.addPosition(CATEGORY, position);
                added.add(position);
            }
            positions = added;
        } catch (BadLocationException | BadPositionCategoryException e) {
            throw new IllegalStateException("An answer does not fit its text", e);
        }
        viewer.invalidateTextPresentation();
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        for (Coloured word : positions) {
            boolean within = !word.isDeleted() && word.overlapsWith(extent.getOffset(), extent.getLength());
            if (within) {
                StyleRange style = new StyleRange(word.offset, word.length, Looks.colour(word.style).color(), null);
                style.fontStyle = Looks.font(word.style);
                presentation.mergeStyleRange(style);
            }
        }
    }
}
