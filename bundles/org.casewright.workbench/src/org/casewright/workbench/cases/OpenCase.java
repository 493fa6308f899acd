package org.casewright.workbench.cases;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.workbench.concepts.ConceptFeed;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.editing.CaseChange;
import org.casewright.workbench.editing.CaseChange.Cause;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.Journals;
import org.casewright.workbench.editing.Recovery;
import org.casewright.workbench.editing.StoredCase;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.live.LiveWorkspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.editor.IFormPage;

/** A case that is being edited: its pages, its file and its journal. */
final class OpenCase {

    private final CaseEditor editor;
    private final Executor display;
    private final CaseContext context;
    private final LiveCase live;
    private final CaseKeeper keeper;
    private final DiskWatch watch;
    private final List<CasePage> pages;
    private final UndoAction undo;
    private final UndoAction redo;

    OpenCase(CaseEditor editor, StoredCase stored, Journals journals) {
        this.editor = editor;
        CaseDocument document = new CaseDocument(stored.content());
        live = new LiveCase(editor.getSite().getService(LiveWorkspace.class), editor.file(), document);
        context = new CaseContext(editor.file(), document, live, editor.getSite().getService(ConceptFeed.class),
                this::reveal);
        keeper = new CaseKeeper(document, journals.journal(context.name(), stored.file()), Display.getCurrent());
        display = DisplayThread.of(Display.getCurrent());
        watch = new DiskWatch(editor.file(), stored.file(), () -> display.execute(this::changedOnDisk));
        pages = List.of(new HeaderPage(editor, context), new RecordsPage(editor, context),
                new ItemsPage(editor, context), new DeterminationPage(editor, context));
        undo = UndoAction.undo(document);
        redo = UndoAction.redo(document);
        document.addListener(this::changed);
    }

    CaseContext context() {
        return context;
    }

    List<CasePage> pages() {
        return pages;
    }

    UndoAction undo() {
        return undo;
    }

    UndoAction redo() {
        return redo;
    }

    void reveal(String element) {
        pages.reversed().stream().filter(page -> page.shows(element)).findFirst().ifPresent(page -> {
            editor.setActivePage(page.getId());
            page.reveal(element);
        });
    }

    /** Where the user is. */
    EditorPlace place() {
        IFormPage page = editor.getActivePageInstance();
        return new EditorPlace(page == null ? "" : page.getId(), context.selected());
    }

    /** Goes to where the user was; returns whether there is such a page. */
    boolean show(EditorPlace place) {
        Optional<CasePage> found = pages.stream().filter(page -> page.getId().equals(place.page())).findFirst();
        found.ifPresent(page -> {
            editor.setActivePage(page.getId());
            if (page.shows(place.element())) {
                page.reveal(place.element());
            } else {
                context.select(place.element());
            }
        });
        return found.isPresent();
    }

    private void changed(CaseChange change) {
        undo.update();
        redo.update();
        editor.refreshDirty();
        if (change.cause() == Cause.UNDO || change.cause() == Cause.REDO) {
            reveal(change.element());
        }
        if (!context.document().isDirty()) {
            keeper.forget(watch.known());
        } else if (change.isOfCase()) {
            keeper.keep();
        }
    }

    /** Writes the file; it waits, while events go on. */
    void save(IProgressMonitor monitor, boolean over) {
        CaseDocument document = context.document();
        long revision = document.revision();
        SaveOperation operation = new SaveOperation(editor.file(), document.copy(), watch, over);
        try {
            ModalContext.run(operation, true, monitor, Display.getCurrent());
            if (operation.isRefused()) {
                monitor.setCanceled(true);
                changedOnDisk();
            } else {
                document.saved(revision);
            }
        } catch (InvocationTargetException e) {
            monitor.setCanceled(true);
            notSaved(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void notSaved(Throwable failure) {
        if (failure instanceof IssuesException refused) {
            Issue first = refused.issues().getFirst();
            editor.ask(Icons.ERROR, "Not saved yet: " + first.message(),
                    Map.of("Show", () -> reveal(first.place().element())));
        } else {
            editor.ask(Icons.ERROR, "The file cannot be written: " + failure.getMessage()
                    + " Your changes are kept; make room or get permission, and save again.", Map.of());
        }
    }

    private void changedOnDisk() {
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put("Load the file", () -> new LoadJob(editor.file(), editor.getSite().getService(Journals.class),
                display, this::take).schedule());
        answers.put("Keep mine", () -> save(new NullProgressMonitor(), true));
        editor.ask(Icons.WARNING, "Somebody else changed the file. Load it here, or write over it what you have here?"
                + " Loading can be undone.", answers);
    }

    private void take(LoadedFile file) {
        if (file.stored().isEmpty()) {
            editor.ask(Icons.ERROR, "The file is no case now: " + file.refused().getFirst().message(), Map.of());
            return;
        }
        StoredCase stored = file.stored().get();
        watch.know(stored.file());
        context.document().replace("Load the file", stored.content());
        context.document().saved(context.document().revision());
    }

    /**
     * Takes up what a crash left unsaved, as an edit that can be taken back: so nothing is lost, whatever the user does
     * next, and the file is as it was until it is saved.
     */
    void restore(Recovery recovery) {
        boolean restored = context.document().replace("Restore unsaved changes", recovery.content());
        if (!restored) {
            return;
        }
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put("&Keep", () -> { });
        answers.put("&Take back", context.document()::undo);
        boolean moved = !recovery.base().equals(watch.known());
        editor.ask(Icons.WARNING, "Casewright ended before this case was saved. Its unsaved changes are restored here."
                + (moved ? " The file was changed since; take them back to see it." : ""), answers);
    }

    /** The editor closes. */
    void close() {
        live.close();
        watch.stop();
        keeper.close(watch.known());
    }
}
