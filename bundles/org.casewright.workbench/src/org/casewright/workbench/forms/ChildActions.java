package org.casewright.workbench.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.casewright.workbench.editing.CaseEdits;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done with the rows of a table: by its tool bar, its menu and by keys. */
public final class ChildActions {

    private final ChildTable table;
    private final ChildEdits rows;
    private final List<Runnable> updates = new ArrayList<>();
    private final List<IHandlerActivation> active = new ArrayList<>();

    /** @param creation a new child, or null where the user thinks better of it; called when one is to be added */
    public ChildActions(ChildTable table, CaseEdits edits, Supplier<EObject> creation) {
        this.table = table;
        this.rows = new ChildEdits(table, edits, creation);
        table.viewer().addSelectionChangedListener(event -> updates.forEach(Runnable::run));
    }

    /** From now on files that were copied can be pasted as well. */
    public void takeFiles(Consumer<List<Path>> taker) {
        rows.takeFiles(taker);
    }

    /** From now on a row that was added is begun so, such as by going into its first field. */
    public void begin(Consumer<EObject> beginning) {
        rows.begin(beginning);
    }

    /**
     * Makes the tool bar.
     *
     * @param what the rows are, in the singular: "disputed item"
     */
    public ToolBar toolBar(Composite parent, String what) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
        Access.name(bar, "Edit " + what);
        tool(bar, Icons.ADD, "Add " + what, rows::add, false);
        tool(bar, Icons.REMOVE, "Remove " + what, rows::remove, true);
        tool(bar, Icons.COPY, "Duplicate " + what, rows::duplicate, true);
        tool(bar, Icons.UP, "Move up", () -> rows.move(-1), true);
        tool(bar, Icons.DOWN, "Move down", () -> rows.move(1), true);
        updates.forEach(Runnable::run);
        return bar;
    }

    private void tool(ToolBar bar, Icons icon, String name, Runnable action, boolean onSelection) {
        ToolItem item = Tools.push(bar, icon, name, action);
        if (onSelection) {
            updates.add(() -> {
                if (!item.isDisposed()) {
                    item.setEnabled(!table.selected().isEmpty());
                }
            });
        }
    }

    /** Makes the menu of the rows, and lets the usual keys act while the table has the focus. */
    public void keysAndMenu(IHandlerService handlers) {
        Table control = table.viewer().getTable();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(menu));
        control.setMenu(menu.createContextMenu(control));
        control.addListener(SWT.FocusIn, event -> activate(handlers));
        control.addListener(SWT.FocusOut, event -> deactivate(handlers));
        control.addListener(SWT.Dispose, event -> deactivate(handlers));
        control.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
                event.doit = false;
                rows.move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            } else if (event.stateMask == 0 && event.keyCode == SWT.INSERT) {
                event.doit = false;
                rows.add();
            }
        });
    }

    private void fill(MenuManager menu) {
        boolean any = !table.selected().isEmpty();
        item(menu, "&Add\tInsert", true, rows::add);
        menu.add(new Separator());
        item(menu, "Cu&t\tCtrl+X", any, rows::cut);
        item(menu, "&Copy\tCtrl+C", any, rows::copy);
        item(menu, "&Paste\tCtrl+V", rows.canPaste(), rows::paste);
        item(menu, "&Duplicate", any, rows::duplicate);
        item(menu, "&Remove\tDelete", any, rows::remove);
        menu.add(new Separator());
        item(menu, "Move &up\tAlt+Up", any, () -> rows.move(-1));
        item(menu, "Move d&own\tAlt+Down", any, () -> rows.move(1));
    }

    private static void item(MenuManager menu, String label, boolean enabled, Runnable action) {
        Action item = new Action(label) {
            @Override
            public void run() {
                action.run();
            }
        };
        item.setEnabled(enabled);
        menu.add(item);
    }

    private void activate(IHandlerService handlers) {
        deactivate(handlers);
        handle(handlers, IWorkbenchCommandConstants.EDIT_CUT, rows::cut);
        handle(handlers, IWorkbenchCommandConstants.EDIT_COPY, rows::copy);
        handle(handlers, IWorkbenchCommandConstants.EDIT_PASTE, rows::paste);
        handle(handlers, IWorkbenchCommandConstants.EDIT_DELETE, rows::remove);
    }

    private void handle(IHandlerService handlers, String command, Runnable action) {
        active.add(handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        }));
    }

    private void deactivate(IHandlerService handlers) {
        handlers.deactivateHandlers(active);
        active.clear();
    }
}
