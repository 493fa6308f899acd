package org.casewright.workbench.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.casewright.project.CaseState;
import org.casewright.project.JudgedCase;
import org.casewright.project.ProjectState;
import org.casewright.workbench.concepts.ConceptFeed;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.CaseEdits;
import org.casewright.workbench.forms.FormContext;
import org.casewright.workbench.forms.Issues;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.resources.IFile;

/**
 * What the pages of one case editor share. For the display's thread.
 *
 * <p>
 * Elements are named by their paths as {@link org.casewright.model.ElementPath} writes them.
 */
public final class CaseContext {

    private final IFile file;
    private final CaseDocument document;
    private final CaseEdits edits;
    private final Drafting drafting;
    private final LiveCase live;
    private final ConceptFeed concepts;
    private final Consumer<String> reveal;
    private final List<Consumer<String>> selectionListeners = new CopyOnWriteArrayList<>();
    private String selected = "";

    /** @param reveal shows an element, on whichever page it is */
    CaseContext(IFile file, CaseDocument document, LiveCase live, ConceptFeed concepts, Consumer<String> reveal) {
        this.file = Objects.requireNonNull(file, "file");
        this.document = Objects.requireNonNull(document, "document");
        this.edits = new CaseEdits(document);
        this.drafting = new Drafting(document, live);
        this.live = Objects.requireNonNull(live, "live");
        this.concepts = Objects.requireNonNull(concepts, "concepts");
        this.reveal = Objects.requireNonNull(reveal, "reveal");
    }

    /** The file in the workspace. */
    public IFile file() {
        return file;
    }

    /** The name by which the live project knows the case: the path of its file in the workspace. */
    public String name() {
        return file.getFullPath().toString();
    }

    /** The case, and the steps of undo. */
    public CaseDocument document() {
        return document;
    }

    /** Adding, removing, moving, copying and pasting. */
    public CaseEdits edits() {
        return edits;
    }

    /**
     * What the live project last said of the case; empty before it has said anything. It may be an edit or two behind.
     */
    public Optional<CaseState> state() {
        return live.state();
    }

    /** The verdict and what follows from it; empty before it is known, and where the case cannot be judged. */
    public Optional<JudgedCase> judged() {
        return state().flatMap(CaseState::judged);
    }

    /** The newest state of the project that this editor has been told of. */
    public ProjectState project() {
        return live.project();
    }

    /** What is wrong with the case; fields show what concerns them. */
    public Issues issues() {
        return live.issues();
    }

    /** The concepts of the library. */
    public ConceptFeed concepts() {
        return concepts;
    }

    /** Drafts the texts of the case. */
    Drafting drafting() {
        return drafting;
    }

    /** Is told, on the display's thread, when {@link #state()} has changed. */
    public void addStateListener(Runnable listener) {
        live.addListener(listener);
    }

    public void removeStateListener(Runnable listener) {
        live.removeListener(listener);
    }

    /** What the fields of a page need. */
    public FormContext forms(DataBindingContext bindings) {
        return new FormContext(document, bindings, issues(), concepts);
    }

    /** Goes to an element: opens its page, selects it, and puts the focus into its field. */
    public void reveal(String element) {
        reveal.accept(element);
    }

    /** The element that the user is at, such as {@code items/i2}; empty for none. */
    public String selected() {
        return selected;
    }

    /** A page tells which element the user is at now. */
    public void select(String element) {
        if (!selected.equals(element)) {
            selected = element;
            selectionListeners.forEach(listener -> listener.accept(element));
        }
    }

    public void addSelectionListener(Consumer<String> listener) {
        selectionListeners.add(listener);
    }

    public void removeSelectionListener(Consumer<String> listener) {
        selectionListeners.remove(listener);
    }
}
