package org.casewright.workbench.app;

import java.nio.file.Path;

import org.casewright.workbench.live.Editors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

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
            Editors.openFromOutside(window, Path.of(dialog.getFilterPath(), name));
        }
        return null;
    }
}
