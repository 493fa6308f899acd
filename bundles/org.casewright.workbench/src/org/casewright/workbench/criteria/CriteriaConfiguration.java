package org.casewright.workbench.criteria;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** Brings the services of the language to the platform's text viewer. */
final class CriteriaConfiguration extends TextSourceViewerConfiguration {

    private final CriteriaEditor editor;

    CriteriaConfiguration(CriteriaEditor editor, IPreferenceStore preferences) {
        super(preferences);
        this.editor = editor;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        LexicalDamage words = new LexicalDamage();
        reconciler.setDamager(words, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(words, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant(true);
        assistant.addContentAssistProcessor(new Assist(editor::answers), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.setInformationControlCreator(DescriptionControl.creator());
        assistant.setEmptyMessage(Assist.NOTHING);
        assistant.setShowEmptyList(true);
        assistant.enableColoredLabels(true);
        assistant.enableAutoInsert(true);
        assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new FixAssist(editor::answers));
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent));
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new WordHover(viewer, editor::answers);
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return new IHyperlinkDetector[] {new DefinitionLinks(editor)};
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] {new BraceIndent(), new QuotePairs()};
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return 2;
    }
}
