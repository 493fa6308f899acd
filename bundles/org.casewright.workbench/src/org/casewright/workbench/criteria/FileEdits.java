package org.casewright.workbench.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.workbench.live.FixMaker;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/** Makes edits in the files that they are of, in their editors where they are open. */
final class FileEdits {

    private FileEdits() {
    }

    /** @param label what is done, as undo names it */
    static void make(String label, List<Edit> edits) {
        Map<String, List<Edit>> bySource = new LinkedHashMap<>();
        edits.forEach(edit -> bySource.computeIfAbsent(edit.place().source(), unused -> new ArrayList<>()).add(edit));
        bySource.forEach((source, ofOne) -> FixMaker.make(file(source), new Fix(label, ofOne)));
    }

    /** The file of the workspace that the project knows by a name. */
    static IFile file(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(name));
    }
}
