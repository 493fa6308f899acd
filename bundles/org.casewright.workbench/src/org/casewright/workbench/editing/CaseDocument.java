package org.casewright.workbench.editing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.casewright.model.Fix;
import org.casewright.model.imrcase.Case;
import org.casewright.workbench.editing.CaseChange.Cause;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One open case. Everybody may read its {@link #content()}; whoever changes it goes through an edit, which can be
 * undone. A document belongs to the thread that made it.
 */
public final class CaseDocument {

    private final Case content;
    private final History history;
    private final Thread owner = Thread.currentThread();
    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private long revision;
    private Optional<Unfinished> unfinished = Optional.empty();

    /** @param content the case, which is the document's own from now on */
    public CaseDocument(Case content) {
        this.content = Objects.requireNonNull(content, "content");
        this.history = new History(content);
        // Without a resource the recorder takes the case itself for a part that was removed.
        new ResourceImpl().getContents().add(content);
    }

    /** The case, for reading. */
    public Case content() {
        return content;
    }

    /** A copy of the case as it is now, which the caller may hand to another thread. */
    public Case copy() {
        checkThread();
        return EcoreUtil.copy(content);
    }

    /** Counts the changes; never goes back. */
    public long revision() {
        return revision;
    }

    /**
     * Makes an edit, which is one step of undo. Within another edit it becomes a part of that.
     *
     * @param label what it does, as the menu says after "Undo"
     * @param changes changes the content; where it throws, nothing is changed
     * @return whether anything was changed
     */
    public boolean edit(String label, Runnable changes) {
        checkThread();
        return told(history.edit(label, changes));
    }

    /** Sets a feature, or unsets it where the value is null; a step of its own. */
    public boolean set(EObject object, EStructuralFeature feature, Object value) {
        return edit(Names.change(feature), () -> FeatureValues.put(object, feature, value));
    }

    /**
     * Sets a feature as its field is being typed in: strokes that follow each other are one step.
     *
     * @param value a list where the feature holds many; null unsets
     */
    public boolean type(EObject object, EStructuralFeature feature, Object value) {
        checkThread();
        if (FeatureValues.isSame(object, feature, value)) {
            return false;
        }
        String label = Names.change(feature);
        Runnable change = () -> FeatureValues.put(object, feature, value);
        if (feature instanceof EAttribute text && !text.isMany()
                && text.getEAttributeType().getInstanceClass() == String.class) {
            TypedText stroke = TypedText.of(object, text, Objects.requireNonNullElse((String) object.eGet(text), ""),
                    Objects.requireNonNullElse((String) value, ""));
            return told(history.type(label, stroke, change));
        }
        return told(history.adjust(label, object, feature, change));
    }

    /** A field has a text that stands for no value; undo takes it back as long as nothing else is done. */
    public void begin(Unfinished text) {
        checkThread();
        boolean known = unfinished.filter(other -> other.isIn(text.field())).isPresent();
        unfinished = Optional.of(text);
        if (!known) {
            tell(new CaseChange(Cause.UNFINISHED, text.label(), text.element(), revision));
        }
    }

    /** The text of a field stands for a value, or is gone. */
    public void end(Object field) {
        unfinished.filter(text -> text.isIn(field)).ifPresent(text -> {
            unfinished = Optional.empty();
            tell(new CaseChange(Cause.UNFINISHED, text.label(), text.element(), revision));
        });
    }

    /** The field is left: what is typed next is another step. */
    public void endTyping() {
        history.close();
    }

    /**
     * Makes the edits of a fix.
     *
     * @throws IllegalArgumentException with a sentence for the user, where the case has changed so that the fix no
     *         longer fits; nothing is changed then
     */
    public boolean apply(Fix fix) {
        return apply(fix, null);
    }

    /**
     * The same as a part of something that is done in other files as well.
     *
     * @param whole with which it is taken back and made again; null for nothing
     */
    public boolean apply(Fix fix, Joint whole) {
        checkThread();
        return told(history.edit(fix.label(), () -> Fixes.apply(content, fix), whole));
    }

    /** Takes back what is a part of a whole, where that is the last edit; returns whether it is. */
    public boolean takeBack(Joint whole) {
        boolean last = whole != null && history.undoneWith() == whole;
        if (last) {
            tell(Cause.UNDO, history.undo());
        }
        return last;
    }

    /** Makes what is a part of a whole again, where that was taken back last; returns whether it was. */
    public boolean makeAgain(Joint whole) {
        boolean last = whole != null && history.redoneWith() == whole;
        if (last) {
            tell(Cause.REDO, history.redo());
        }
        return last;
    }

    /**
     * Makes the case that of another: as the journal kept it, or as somebody else saved it. One step of undo.
     *
     * @param other is emptied
     */
    public boolean replace(String label, Case other) {
        return edit(label, () -> FeatureValues.move(other, content));
    }

    public boolean canUndo() {
        return unfinished.isPresent() || history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    /** What would be undone; empty where there is nothing. */
    public String undoLabel() {
        return unfinished.map(Unfinished::label).orElseGet(history::undoLabel);
    }

    /** What would be done again; empty where there is nothing. */
    public String redoLabel() {
        return history.redoLabel();
    }

    /**
     * Takes back a text that is no edit yet, or else the last edit with all that it is a part of; nothing where there
     * is neither.
     */
    public void undo() {
        checkThread();
        Joint whole = history.undoneWith();
        if (unfinished.isPresent()) {
            takeBack(unfinished.get());
        } else if (whole != null && whole.canUndo()) {
            whole.undo();
        } else if (canUndo()) {
            tell(Cause.UNDO, history.undo());
        }
    }

    private void takeBack(Unfinished text) {
        unfinished = Optional.empty();
        text.takeBack().run();
        tell(new CaseChange(Cause.UNFINISHED, text.label(), text.element(), revision));
    }

    /** Makes what was taken back last once more, with all that it is a part of; nothing where there is none. */
    public void redo() {
        checkThread();
        Joint whole = history.redoneWith();
        if (whole != null && whole.canRedo()) {
            whole.redo();
        } else if (canRedo()) {
            tell(Cause.REDO, history.redo());
        }
    }

    /** Whether the case differs from that of the file. */
    public boolean isDirty() {
        return history.isDirty();
    }

    /**
     * The case was saved.
     *
     * @param savedRevision the revision that was written; where the document has gone on meanwhile, it stays dirty
     */
    public void saved(long savedRevision) {
        checkThread();
        if (savedRevision == revision) {
            history.saved();
            tell(new CaseChange(Cause.SAVED, "Save", "", revision));
        }
    }

    /** From now on the listener is told of every change, until it is removed. */
    public void addListener(DocumentListener listener) {
        listeners.add(listener);
    }

    public void removeListener(DocumentListener listener) {
        listeners.remove(listener);
    }

    private boolean told(boolean changed) {
        if (changed && !history.isRecording()) {
            tell(Cause.EDIT, history.last());
        }
        return changed;
    }

    private void tell(Cause cause, RecordedEdit edit) {
        revision++;
        unfinished = Optional.empty();
        tell(new CaseChange(cause, edit.getLabel(), edit.element(), revision));
    }

    private void tell(CaseChange change) {
        listeners.forEach(listener -> listener.changed(change));
    }

    private void checkThread() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("A case is edited and copied on the thread that opened it.");
        }
    }
}
