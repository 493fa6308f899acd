package org.casewright.workbench.criteria;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;

/** Makes names links to where they are defined. What a name stands for is asked only when it is followed. */
final class DefinitionLinks implements IHyperlinkDetector {

    private final CriteriaEditor editor;

    DefinitionLinks(CriteriaEditor editor) {
        this.editor = editor;
    }

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        IRegion word = Words.at(viewer.getDocument(), region.getOffset());
        try {
            boolean name = word.getLength() > 0
                    && Character.isUpperCase(viewer.getDocument().getChar(word.getOffset()));
            return name ? new IHyperlink[] {new Link(editor, word)} : null;
        } catch (BadLocationException e) {
            return null;
        }
    }

    private record Link(CriteriaEditor editor, IRegion word) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return word;
        }

        @Override
        public String getTypeLabel() {
            return "Definition";
        }

        @Override
        public String getHyperlinkText() {
            return "Go to the definition";
        }

        @Override
        public void open() {
            editor.goToDefinition(word.getOffset());
        }
    }
}
