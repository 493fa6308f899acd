package org.casewright.workbench.tests.watch;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Tells when a view, an editor, a page of one, or a dialog is opened, and whether it is the first of its kind, by its
 * id or class, in the life of the program. What merely looks like one, such as a list of proposals, is not told of.
 */
final class Openings implements IPartListener2 {

    private final Set<String> known = new HashSet<>();
    private final Consumer<Boolean> told;

    /** @param told is told, within the event that opens something, whether it is the first of its kind */
    Openings(Consumer<Boolean> told) {
        this.told = told;
    }

    /** For the display's thread. */
    void listen(Display display, IWorkbenchWindow window) {
        display.addFilter(SWT.Show, this::shown);
        window.getPartService().addPartListener(this);
    }

    private void shown(Event event) {
        if (event.widget instanceof Shell shell && shell.getData() instanceof Window dialog) {
            opened(dialog.getClass().getName());
            follow(dialog);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        opened(reference.getId());
        IWorkbenchPart part = reference.getPart(false);
        if (part != null) {
            follow(part);
        }
    }

    private void follow(Object pages) {
        if (pages instanceof IPageChangeProvider provider) {
            if (provider.getSelectedPage() != null) {
                opened(provider.getSelectedPage().getClass().getName());
            }
            provider.addPageChangedListener(event -> opened(event.getSelectedPage().getClass().getName()));
        }
    }

    private void opened(String kind) {
        told.accept(known.add(kind));
    }
}
