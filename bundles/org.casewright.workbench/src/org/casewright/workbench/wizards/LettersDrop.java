package org.casewright.workbench.wizards;

import java.nio.file.Path;
import java.util.List;

import org.casewright.workbench.drop.FileDrop;
import org.casewright.workbench.live.Editors;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Files that are dropped where no case is open: cases and guidelines are opened, letters are offered for import. */
public final class LettersDrop {

    private final IWorkbenchWindow window;

    private LettersDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Takes files for a window. */
    public static FileDrop in(IWorkbenchWindow window) {
        return new FileDrop("Drop cases and guidelines to open them, letters to import them",
                new LettersDrop(window)::take);
    }

    private void take(List<Path> files) {
        List<Path> letters = Editors.openAmong(window, files);
        if (!letters.isEmpty()) {
            // When the drag has ended: it would wait for the wizard.
            window.getShell().getDisplay().asyncExec(() -> offer(letters));
        }
    }

    private void offer(List<Path> letters) {
        ImportLettersWizard wizard = new ImportLettersWizard(letters);
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        new WizardDialog(window.getShell(), wizard).open();
    }
}
