package org.casewright.workbench.editing;

import java.util.List;

import org.casewright.model.ElementPath;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** One step of undo: what it takes to go back, or forth again, as it was recorded while the edit was made. */
final class RecordedEdit extends AbstractCommand {

    private final EObject root;
    private final Joint whole;
    private ChangeDescription changes;

    private RecordedEdit(String label, EObject root, ChangeDescription changes, Joint whole) {
        super(label);
        this.root = root;
        this.changes = changes;
        this.whole = whole;
    }

    /**
     * Makes an edit and records it. Where it fails, everything is as before.
     *
     * @param root what is recorded with all that it contains
     * @param whole what the edit is a part of; null for nothing
     */
    static RecordedEdit record(String label, EObject root, Runnable changes, Joint whole) {
        return new RecordedEdit(label, root, recorded(root, null, changes), whole);
    }

    /** What it is a part of; null where it stands alone. */
    Joint whole() {
        return whole;
    }

    /** Makes another edit a part of this one, which is the last one made: both are then undone in one step. */
    void extend(Runnable more) {
        changes = recorded(root, changes, more);
    }

    private static ChangeDescription recorded(EObject root, ChangeDescription resumed, Runnable changes) {
        ChangeRecorder recorder = new ChangeRecorder();
        recorder.beginRecording(resumed, List.of(root));
        boolean done = false;
        try {
            changes.run();
            done = true;
            return recorder.endRecording();
        } finally {
            if (!done) {
                recorder.endRecording().apply();
            }
            recorder.dispose();
        }
    }

    boolean isEmpty() {
        return changes.getObjectChanges().isEmpty();
    }

    /** Where the eye is led to: the first feature that is changed, in the case as it is now. */
    String element() {
        for (var change : changes.getObjectChanges()) {
            if (change.getKey().eContainer() != null || change.getKey() == root) {
                return path(change.getKey(), change.getValue());
            }
        }
        return "";
    }

    private static String path(EObject owner, List<FeatureChange> features) {
        EStructuralFeature feature = features.isEmpty() ? null : features.get(0).getFeature();
        return feature == null ? ElementPath.of(owner) : ElementPath.of(owner, feature);
    }

    /** It was made while it was recorded. */
    @Override
    public void execute() {
        if (changes == null) {
            throw new IllegalStateException("an edit is recorded before it is kept");
        }
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void undo() {
        changes.applyAndReverse();
    }

    @Override
    public void redo() {
        changes.applyAndReverse();
    }
}
