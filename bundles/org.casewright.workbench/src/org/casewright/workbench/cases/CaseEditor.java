package org.casewright.workbench.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.casewright.model.CaseFiles;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.Journals;
import org.casewright.workbench.editing.Recovery;
import org.casewright.workbench.editing.StoredCase;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.live.Problem;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;

/** The editor of a case. Its pages come when the file has been read; what is asked of it before waits for them. */
public final class CaseEditor extends FormEditor implements IPersistableEditor {

    private final List<Consumer<OpenCase>> waiting = new ArrayList<>();
    private Banner banner;
    private OpenCase open;
    private EditorPlace restored = EditorPlace.FIRST;
    private boolean closed;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException("A case is opened from a file of the workspace.");
        }
        super.init(site, input);
        setPartName(input.getName());
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        banner = new Banner(all);
        Composite pages = new Composite(all, SWT.NONE);
        pages.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        PacketDrop.onto(all, this);
        Dismantling.followsOn(getSite().getService(MPart.class));
        return super.createPageContainer(pages);
    }

    @Override
    protected void addPages() {
        add(new LoadingPage(this));
        Journals journals = getSite().getService(Journals.class);
        new LoadJob(file(), journals, DisplayThread.of(getSite().getShell().getDisplay()), this::loaded).schedule();
    }

    private void loaded(LoadedFile file) {
        if (closed) {
            return;
        }
        removePage(0);
        if (file.stored().isPresent()) {
            open(file.stored().get());
            file.recovery().ifPresent(open::restore);
        } else {
            add(new RefusedPage(this, file.refused(), this::openAsText));
            file.recovery().ifPresent(this::offer);
        }
        begin();
    }

    private void open(StoredCase stored) {
        open = new OpenCase(this, stored, getSite().getService(Journals.class));
        open.pages().forEach(this::add);
    }

    /** What was asked for while the file was being read comes to the front, else the page of the last session. */
    private void begin() {
        refreshActions();
        if (open != null) {
            waiting.forEach(action -> action.accept(open));
            waiting.clear();
        }
        if (getActivePage() < 0 && (open == null || !open.show(restored))) {
            setActivePage(0);
        }
    }

    /** The file is damaged, but the journal has the case as it was edited last. */
    private void offer(Recovery recovery) {
        ask(Icons.WARNING, "Casewright kept unsaved changes of this case. Open them in place of the damaged file?",
                Map.of("Open", () -> {
                    removePage(0);
                    open(new StoredCase(CaseFiles.newCase(), recovery.base()));
                    open.restore(recovery);
                    begin();
                }));
    }

    private void add(FormPage page) {
        try {
            addPage(page);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private void openAsText() {
        try {
            IDE.openEditor(getSite().getPage(), file(), EditorsUI.DEFAULT_TEXT_EDITOR_ID);
        } catch (PartInitException e) {
            ask(Icons.ERROR, "The text editor does not open: " + e.getMessage(), Map.of());
        }
    }

    /** The file that is edited. */
    public IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    /** What the pages share; empty while the file is being read, and where it is no case. */
    public Optional<CaseContext> context() {
        return Optional.ofNullable(open).map(OpenCase::context);
    }

    /** Does something with the case as soon as it has been read; never, where it is no case. */
    public void whenRead(Consumer<CaseContext> action) {
        whenLoaded(loaded -> action.accept(loaded.context()));
    }

    /** Shows an element of the case, as soon as the case has been read. */
    public void reveal(String element) {
        whenLoaded(loaded -> loaded.reveal(element));
    }

    private void whenLoaded(Consumer<OpenCase> action) {
        if (open == null) {
            waiting.add(action);
        } else {
            action.accept(open);
        }
    }

    /** Asks or tells something above the pages. */
    void ask(Icons icon, String message, Map<String, Runnable> answers) {
        Map<String, Runnable> all = new LinkedHashMap<>(answers);
        if (all.isEmpty()) {
            all.put("Close", () -> { });
        }
        banner.show(icon, message, all);
    }

    IAction undoAction() {
        return open == null ? null : open.undo();
    }

    IAction redoAction() {
        return open == null ? null : open.redo();
    }

    /** Undo and Redo of the menu follow what this editor has become. */
    void refreshActions() {
        if (getSite().getPage().getActiveEditor() == this
                && getEditorSite().getActionBarContributor() instanceof CaseEditorContributor contributor) {
            contributor.setActiveEditor(this);
        }
    }

    /** Tells the workbench that dirty has changed. */
    void refreshDirty() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void restoreState(IMemento state) {
        restored = EditorPlace.of(state);
    }

    /** An editor that has not read its case yet keeps what it was to restore. */
    @Override
    public void saveState(IMemento state) {
        (open == null ? restored : open.place()).save(state);
    }

    @Override
    public boolean isDirty() {
        return open != null && open.context().document().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (open != null) {
            open.save(monitor, false);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A case is copied in the navigator.");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IGotoMarker.class) {
            IGotoMarker goTo = marker -> reveal(marker.getAttribute(Problem.ELEMENT, ""));
            return type.cast(goTo);
        }
        if (type == CaseDocument.class || type == CaseContext.class) {
            return context().map(context -> type.cast(type == CaseContext.class ? context : context.document()))
                    .orElse(null);
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        closed = true;
        if (open != null) {
            open.close();
        }
        super.dispose();
    }
}
