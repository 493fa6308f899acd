package org.casewright.workbench.app;

import java.nio.file.Path;

import org.casewright.workbench.files.OutsideFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens cases and guidelines from anywhere on this computer; those outside the workspace are linked into it. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Open cases and guidelines");
        dialog.setFilterNames(new String[] {"Cases and guidelines", "All files"});
        dialog.setFilterExtensions(new String[] {"*.case;*.criteria", "*"});
        if (dialog.open() == null) {
            return null;
        }
        for (String name : dialog.getFileNames()) {
            OutsideFiles.bring(Path.of(dialog.getFilterPath(), name), file -> open(window, file));
        }
        return null;
    }

    private static void open(IWorkbenchWindow window, IFile file) {
        Shell shell = window.getShell();
        shell.getDisplay().asyncExec(() -> {
            try {
                IDE.openEditor(window.getActivePage(), file);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(Status.error("The file " + file.getFullPath() + " cannot be opened.", e),
                        StatusManager.SHOW);
            }
        });
    }
}
