package org.casewright.workbench.criteria;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.casewright.criteria.ide.answer.Mined;
import org.casewright.criteria.ide.answer.Mining;
import org.casewright.workbench.theme.Palette;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows behind each criterion how it stands in the cases, and behind topics and scenarios whether they pass. */
public final class CriteriaMinings extends AbstractCodeMiningProvider {

    private LastMinings last;
    private int shown;

    /** They are made on the display's thread, which the document belongs to. */
    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
            IProgressMonitor monitor) {
        TextAnswers text = getAdapter(ITextEditor.class) instanceof CriteriaEditor editor ? editor.answers() : null;
        if (text == null) {
            return CompletableFuture.completedFuture(List.of());
        }
        CompletableFuture<List<? extends ICodeMining>> made = new CompletableFuture<>();
        text.then(text.language().minings(text.name()), found -> made.complete(make(found, viewer, text.document())),
                made::completeExceptionally);
        return made;
    }

    private List<? extends ICodeMining> make(Mined found, ITextViewer viewer, IDocument document) {
        last = last == null ? new LastMinings(document) : last;
        List<ICodeMining> made = last.shown(found).stream().flatMap(mining -> shown(mining, document).stream())
                .toList();
        repaint(viewer, made.size());
        return made;
    }

    /** Where fewer are shown than before, the platform leaves the last letters of their lines unpainted. */
    private void repaint(ITextViewer viewer, int number) {
        boolean fewer = number < shown;
        shown = number;
        if (fewer) {
            StyledText text = viewer.getTextWidget();
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    viewer.invalidateTextPresentation();
                }
            });
        }
    }

    /** Empty where the text has become shorter meanwhile. */
    private Optional<ICodeMining> shown(Mining mining, IDocument document) {
        try {
            return Optional.of(new LineEnd(mining, document, this));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    private static final class LineEnd extends LineEndCodeMining {

        private final Mining.Tone tone;

        private LineEnd(Mining mining, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
            super(document, document.getLineOfOffset(mining.offset()), provider);
            tone = mining.tone();
            setLabel("   " + sign(tone) + mining.text());
        }

        /** No meaning by colour alone. */
        private static String sign(Mining.Tone tone) {
            return switch (tone) {
            case GOOD -> "✓ ";
            case BAD -> "✗ ";
            case NEUTRAL -> "";
            };
        }

        @Override
        public Point draw(GC gc, StyledText text, Color color, int x, int y) {
            Palette colour = switch (tone) {
            case GOOD -> Palette.MET;
            case BAD -> Palette.NOT_MET;
            case NEUTRAL -> Palette.MUTED;
            };
            gc.setForeground(colour.color()); // the platform draws in its own whatever it is given
            return super.draw(gc, text, colour.color(), x, y);
        }
    }
}
