package org.casewright.workbench.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.casewright.workbench.editing.CaseEdits;
import org.eclipse.emf.ecore.EObject;

/** The edits of the rows of a table; those of selected rows do nothing where none is selected. */
final class ChildEdits {

    private final ChildTable table;
    private final CaseEdits edits;
    private final Supplier<EObject> creation;
    private final SystemClipboard clipboard;
    private Optional<Consumer<List<Path>>> files = Optional.empty();
    private Consumer<EObject> begun = added -> { };

    ChildEdits(ChildTable table, CaseEdits edits, Supplier<EObject> creation) {
        this.table = table;
        this.edits = edits;
        this.creation = creation;
        this.clipboard = new SystemClipboard(table.viewer().getTable().getDisplay());
    }

    void takeFiles(Consumer<List<Path>> taker) {
        files = Optional.of(taker);
    }

    void begin(Consumer<EObject> beginning) {
        begun = beginning;
    }

    void add() {
        EObject owner = table.slot().object().orElse(null);
        EObject created = owner == null ? null : creation.get();
        if (created != null) {
            edits.add(owner, table.list(), created);
            table.select(List.of(created));
            begun.accept(created);
        }
    }

    void remove() {
        if (!table.selected().isEmpty()) {
            edits.remove(table.selected());
            table.selectFirst();
        }
    }

    void duplicate() {
        if (!table.selected().isEmpty()) {
            table.select(edits.duplicate(table.selected()));
        }
    }

    /** Moves the one row that is selected; several are left where they are. */
    void move(int by) {
        List<EObject> rows = table.selected();
        if (rows.size() == 1) {
            edits.move(rows.getFirst(), by);
            table.select(rows);
        }
    }

    void copy() {
        if (!table.selected().isEmpty()) {
            clipboard.put(edits.copy(table.selected()));
        }
    }

    void cut() {
        copy();
        remove();
    }

    boolean canPaste() {
        return !copiedFiles().isEmpty() || CaseEdits.canPaste(clipboard.text(), table.list());
    }

    /** Adds what was copied: files where there are some, rows otherwise. */
    void paste() {
        List<Path> copied = copiedFiles();
        if (copied.isEmpty()) {
            pasteRows();
        } else {
            files.ifPresent(taker -> taker.accept(copied));
        }
    }

    private void pasteRows() {
        table.slot().object().ifPresent(owner -> {
            List<EObject> pasted = edits.paste(clipboard.text(), owner, table.list());
            if (!pasted.isEmpty()) {
                table.select(pasted);
            }
        });
    }

    /** Files that were copied; none where the rows are not of files. */
    private List<Path> copiedFiles() {
        return files.isEmpty() ? List.of() : clipboard.files();
    }
}
