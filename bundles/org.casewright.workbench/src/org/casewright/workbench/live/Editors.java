package org.casewright.workbench.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.casewright.workbench.Ids;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.files.OutsideFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens cases and guidelines in their editors. */
public final class Editors {

    private Editors() {
    }

    /** As {@link #open}, as soon as the display's thread is free; for jobs, which may call it. */
    public static void openLater(IWorkbenchWindow window, IFile file) {
        DisplayThread.of(window.getShell().getDisplay()).execute(() -> open(window.getActivePage(), file));
    }

    /** Opens a case or guideline from anywhere on this computer, as soon as it is linked into the workspace. */
    public static void openFromOutside(IWorkbenchWindow window, Path file) {
        OutsideFiles.bring(file, found -> openLater(window, found));
    }

    /** Opens the cases and guidelines among files from anywhere on this computer; gives the other files. */
    public static List<Path> openAmong(IWorkbenchWindow window, List<Path> files) {
        Map<Boolean, List<Path>> ours = files.stream().collect(Collectors
                .partitioningBy(file -> SourceKind.of(String.valueOf(file.getFileName())).isPresent()));
        ours.get(true).forEach(file -> openFromOutside(window, file));
        return ours.get(false);
    }

    /**
     * Opens a file of ours, or goes to its editor where it is open; says so where that fails. The name alone tells the
     * editor: the platform would look into the file, on the display's thread.
     */
    public static void open(IWorkbenchPage page, IFile file) {
        boolean guideline = SourceKind.of(file.getName()).filter(SourceKind.CRITERIA::equals).isPresent();
        try {
            IDE.openEditor(page, file, guideline ? Ids.CRITERIA_EDITOR : Ids.CASE_EDITOR);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error("The file " + file.getFullPath() + " cannot be opened.", e),
                    StatusManager.SHOW);
        }
    }
}
