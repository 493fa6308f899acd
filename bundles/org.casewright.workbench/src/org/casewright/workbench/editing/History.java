package org.casewright.workbench.editing;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The steps of undo and redo of one document, on one command stack. */
final class History {

    /** A field whose value is being adjusted. */
    private record Field(EObject owner, EStructuralFeature feature) {
    }

    private final EObject root;
    private final BasicCommandStack stack = new BasicCommandStack();
    private Object open;
    private boolean recording;

    History(EObject root) {
        this.root = root;
    }

    /** Makes an edit as a step of its own; within another edit, as a part of that. */
    boolean edit(String label, Runnable changes) {
        return edit(label, changes, null);
    }

    /** @param whole what the edit is a part of; null for nothing */
    boolean edit(String label, Runnable changes, Joint whole) {
        if (recording) {
            changes.run();
            return true;
        }
        RecordedEdit edit = recording(() -> RecordedEdit.record(label, root, changes, whole));
        if (edit.isEmpty()) {
            return false;
        }
        stack.execute(edit);
        open = null;
        return true;
    }

    /** Makes a stroke of typing; one step with the strokes before it, where it follows them. */
    boolean type(String label, TypedText stroke, Runnable changes) {
        if (open instanceof TypedText before && stroke.follows(before)) {
            extend(changes);
        } else if (!edit(label, changes)) {
            return false;
        }
        open = stroke;
        return true;
    }

    /** Changes a value again and again while its field has the focus: one step. */
    boolean adjust(String label, EObject owner, EStructuralFeature feature, Runnable changes) {
        Field field = new Field(owner, feature);
        if (field.equals(open)) {
            extend(changes);
        } else if (!edit(label, changes)) {
            return false;
        }
        open = field;
        return true;
    }

    private void extend(Runnable changes) {
        recording(() -> {
            last().extend(changes);
            return null;
        });
    }

    /** The next stroke begins a step of its own. */
    void close() {
        open = null;
    }

    private <T> T recording(Supplier<T> action) {
        recording = true;
        try {
            return action.get();
        } finally {
            recording = false;
        }
    }

    /** Whether an edit is being made. */
    boolean isRecording() {
        return recording;
    }

    RecordedEdit last() {
        return (RecordedEdit) stack.getUndoCommand();
    }

    boolean canUndo() {
        return stack.canUndo();
    }

    boolean canRedo() {
        return stack.canRedo();
    }

    String undoLabel() {
        return canUndo() ? stack.getUndoCommand().getLabel() : "";
    }

    String redoLabel() {
        return canRedo() ? stack.getRedoCommand().getLabel() : "";
    }

    /** What the edit that would be undone is a part of; null where it stands alone, or there is none. */
    Joint undoneWith() {
        return canUndo() ? last().whole() : null;
    }

    /** What the edit that would be made again is a part of; null where it stands alone, or there is none. */
    Joint redoneWith() {
        return canRedo() ? ((RecordedEdit) stack.getRedoCommand()).whole() : null;
    }

    RecordedEdit undo() {
        close();
        RecordedEdit undone = last();
        stack.undo();
        return undone;
    }

    RecordedEdit redo() {
        close();
        stack.redo();
        return last();
    }

    /** Whether undo and redo have left the place at which the document was saved. */
    boolean isDirty() {
        return stack.isSaveNeeded();
    }

    void saved() {
        close();
        stack.saveIsDone();
    }
}
