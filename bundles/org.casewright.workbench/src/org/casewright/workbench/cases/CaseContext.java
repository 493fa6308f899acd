package org.casewright.workbench.cases;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.CaseEdits;
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
    private final Consumer<String> reveal;
    private final List<Consumer<String>> selectionListeners = new CopyOnWriteArrayList<>();
    private String selected = "";

    /** @param reveal shows an element, on whichever page it is */
    CaseContext(IFile file, CaseDocument document, Consumer<String> reveal) {
        this.file = Objects.requireNonNull(file, "file");
        this.document = Objects.requireNonNull(document, "document");
        this.edits = new CaseEdits(document);
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
