package org.casewright.workbench.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.workbench.live.FixMaker;
import org.casewright.workbench.live.JointEdit;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/** Makes edits in the files that they are of, in their editors where they are open; undone in all of them at once. */
final class FileEdits {

    private FileEdits() {
    }

    /** @param label what is done, as undo names it */
    static void make(String label, List<Edit> edits) {
        Map<IFile, List<Edit>> byFile = new LinkedHashMap<>();
        edits.forEach(edit -> byFile.computeIfAbsent(file(edit.place().source()), unused -> new ArrayList<>())
                .add(edit));
        if (byFile.size() > 1) {
            JointEdit.make(label, byFile);
        } else {
            byFile.forEach((file, ofOne) -> FixMaker.make(file, new Fix(label, ofOne)));
        }
    }

    /** The file of the workspace that the project knows by a name. */
    static IFile file(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(name));
    }
}
