package org.casewright.workbench.welcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;

/** The cases that were changed last, from what the workspace knows without reading a file. */
final class RecentCases {

    private static final int AT_MOST = 5;

    RecentCases(Blocks blocks, Composite parent, WelcomeActions actions) {
        List<IFile> cases = recent();
        if (cases.isEmpty()) {
            blocks.note(parent, "None yet. They will be listed here, the latest one first.");
        }
        for (IFile file : cases) {
            String name = file.getFullPath().removeFileExtension().lastSegment();
            blocks.link(parent, Icons.CASE, name, file.getParent().getFullPath().toString(),
                    () -> actions.openFile(file));
        }
    }

    private static List<IFile> recent() {
        List<IFile> cases = new ArrayList<>();
        if (!CasewrightProject.cases().exists()) {
            return cases;
        }
        try {
            CasewrightProject.cases().accept(resource -> {
                if (resource instanceof IFile file && "case".equals(file.getFileExtension())) {
                    cases.add(file);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        cases.sort(Comparator.comparingLong(IResource::getLocalTimeStamp).reversed());
        return cases.subList(0, Math.min(AT_MOST, cases.size()));
    }
}
