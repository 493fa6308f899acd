package org.casewright.workbench.cases;

import java.io.IOException;

import org.casewright.workbench.editing.FileContent;
import org.casewright.workbench.editing.StoredCase;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Notices that somebody else changed the file of an editor, by what is in it and not by its date. */
final class DiskWatch implements IResourceChangeListener {

    private final IFile file;
    private final Runnable changed;
    private volatile FileContent known;

    /** @param changed called on another thread */
    DiskWatch(IFile file, FileContent known, Runnable changed) {
        this.file = file;
        this.known = known;
        this.changed = changed;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** What the file has is what the editor knows. */
    void know(FileContent content) {
        known = content;
    }

    FileContent known() {
        return known;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta != null && (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
            ICoreRunnable comparison = monitor -> compare();
            Job.createSystem("Looking at " + file.getName(), comparison).schedule();
        }
    }

    private void compare() {
        FileContent before = known;
        try {
            boolean same = StoredCase.isUnchanged(file.getLocation().toPath(), before);
            if (!same && before == known) {
                changed.run();
            }
        } catch (IOException e) {
            changed.run();
        }
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
