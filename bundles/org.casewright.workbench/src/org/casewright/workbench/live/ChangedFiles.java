package org.casewright.workbench.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Notices which of the project's files came, went or got another content. */
final class ChangedFiles implements IResourceChangeListener {

    private final Consumer<Set<String>> changed;

    /** @param changed is given names; it must return at once */
    ChangedFiles(Consumer<Set<String>> changed) {
        this.changed = changed;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<String> names = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> visit(delta, names));
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        if (!names.isEmpty()) {
            changed.accept(names);
        }
    }

    private static boolean visit(IResourceDelta delta, Set<String> names) {
        boolean same = delta.getKind() == IResourceDelta.CHANGED
                && (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) == 0;
        if (!same && isSource(delta.getResource())) {
            names.add(delta.getFullPath().toString());
        }
        return !delta.getResource().isDerived();
    }

    /** Whether a resource is a file that the project reads. */
    static boolean isSource(IResource resource) {
        return resource instanceof IFile && !resource.isDerived() && SourceKind.of(resource.getName()).isPresent();
    }
}
