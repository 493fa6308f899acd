package org.casewright.workbench.criteria;

import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.live.LiveWorkspace;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The editor of criteria: the platform's text editor, with all that the language service knows. */
public final class CriteriaEditor extends TextEditor {

    private static final char[] BRACES = {'{', '}', '(', ')'};

    private TextAnswers answers;
    private OutlinePage outline;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setPreferenceStore(new BundledPreferences(getPreferenceStore()));
        setSourceViewerConfiguration(new CriteriaConfiguration(this, getPreferenceStore()));
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        ProjectionViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(),
                styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        super.configureSourceViewerDecorationSupport(support);
        support.setCharacterPairMatcher(new DefaultCharacterPairMatcher(BRACES));
        support.setMatchingCharacterPainterPreferenceKeys(EditorColours.BRACKETS, EditorColours.BRACKETS_COLOUR);
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        ProjectionViewer viewer = viewer();
        ProjectionSupport folding = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
        folding.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.error");
        folding.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.warning");
        folding.install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        viewer.getTextWidget().setData(Field.ID, "criteria.text");
        Access.name(viewer.getTextWidget(), () -> "Criteria of " + getEditorInput().getName());
        EditorColours.follow(viewer.getTextWidget());
        if (getEditorInput() instanceof IFileEditorInput input) {
            follow(input, viewer);
        }
    }

    private void follow(IFileEditorInput input, ProjectionViewer viewer) {
        IDocument document = getDocumentProvider().getDocument(input);
        LiveWorkspace live = getSite().getService(LiveWorkspace.class);
        answers = new TextAnswers(live, input.getFile(), document,
                DisplayThread.of(viewer.getTextWidget().getDisplay()));
        new SemanticColours(viewer, answers);
        new Folds(viewer, answers);
        new Occurrences(viewer, answers);
        FoldsInSight.follow(viewer);
        answers.listen(viewer::updateCodeMinings);
    }

    /** What the language service says of the text; null before the editor is open, and for a file of no workspace. */
    TextAnswers answers() {
        return answers;
    }

    ProjectionViewer viewer() {
        return (ProjectionViewer) getSourceViewer();
    }

    /** The caret in the document, whatever is folded away. */
    int caret() {
        return ((ITextSelection) getSelectionProvider().getSelection()).getOffset();
    }

    @Override
    protected void createActions() {
        super.createActions();
        Actions.create(this).forEach(action -> {
            setAction(action.getId(), action);
            markAsStateDependentAction(action.getId(), false);
        });
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        super.editorContextMenuAboutToShow(menu);
        menu.appendToGroup(ITextEditorActionConstants.GROUP_EDIT, new Separator());
        Actions.IN_CONTEXT.forEach(id -> addAction(menu, ITextEditorActionConstants.GROUP_EDIT, id));
    }

    /** Shows where that is defined which a place names. */
    void goToDefinition(int offset) {
        if (answers != null) {
            answers.then(answers.language().definition(answers.name(), offset), found -> found.ifPresent(this::show));
        }
    }

    /** Shows a place of this or another file. */
    void show(Location location) {
        if (answers != null && location.source().equals(answers.name())) {
            show(location.range());
        } else {
            Opening.show(getSite().getPage(), location);
        }
    }

    /** Selects a part of the text, and brings it into sight. */
    void show(TextRange range) {
        getSite().getPage().activate(this);
        selectAndReveal(range.offset(), range.length());
    }

    /** Says in the status line why something was not done. */
    void tell(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class && answers != null) {
            if (outline == null || outline.isDisposed()) {
                outline = new OutlinePage(this, answers);
            }
            return type.cast(outline);
        }
        return type == ITextEditor.class ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (answers != null) {
            answers.close();
        }
        super.dispose();
    }
}
