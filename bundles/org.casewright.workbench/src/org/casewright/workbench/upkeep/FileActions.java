package org.casewright.workbench.upkeep;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.casewright.workbench.live.LiveWorkspace;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;

/**
 * Renames and deletes the files that are chosen in a list, and takes that back: by its menu, by the window's menu, and
 * by the usual keys, except while one types into a field beside the list.
 */
public final class FileActions {

    private final IViewSite site;
    private final StructuredViewer list;
    private final Supplier<List<IFile>> chosen;
    private final Map<String, IAction> keys;
    private final IAction rename = new Command("Rename…", ActionFactory.RENAME, this::rename);
    private final IAction delete = new Command("Delete…", ActionFactory.DELETE, this::delete);

    /** @param chosen the files that are chosen at present */
    public FileActions(IViewSite site, StructuredViewer list, Supplier<List<IFile>> chosen) {
        this.site = site;
        this.list = list;
        this.chosen = chosen;
        IUndoContext files = WorkspaceUndoUtil.getWorkspaceUndoContext();
        keys = Map.of(ActionFactory.RENAME.getId(), rename, ActionFactory.DELETE.getId(), delete,
                ActionFactory.UNDO.getId(), new UndoActionHandler(site, files),
                ActionFactory.REDO.getId(), new RedoActionHandler(site, files));
        list.addSelectionChangedListener(event -> update());
        give(true);
        update();
    }

    /** The keys mean what they usually do in a field. */
    public FileActions except(Control field) {
        field.addListener(SWT.FocusIn, event -> give(false));
        field.addListener(SWT.FocusOut, event -> give(true));
        return this;
    }

    /** Adds them to the menu of the list. */
    public void addTo(IMenuManager menu) {
        menu.add(rename);
        menu.add(delete);
    }

    private void give(boolean active) {
        IActionBars bars = site.getActionBars();
        keys.forEach((id, action) -> bars.setGlobalActionHandler(id, active ? action : null));
        bars.updateActionBars();
    }

    private void update() {
        rename.setEnabled(chosen.get().size() == 1);
        delete.setEnabled(!chosen.get().isEmpty());
    }

    private void rename() {
        new Renaming(site.getPage(), chosen.get().getFirst(), names()).ask(site.getShell());
        list.getControl().setFocus();
    }

    private void delete() {
        new Deletion(site.getPage(), chosen.get(), names()).ask(site.getShell());
        list.getControl().setFocus();
    }

    private FileNames names() {
        return new FileNames(site.getService(LiveWorkspace.class).project().state());
    }

    private static final class Command extends Action {

        private final Runnable work;

        Command(String label, ActionFactory known, Runnable work) {
            super(label);
            this.work = work;
            setActionDefinitionId(known.getCommandId());
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
