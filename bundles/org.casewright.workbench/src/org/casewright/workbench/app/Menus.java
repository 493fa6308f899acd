package org.casewright.workbench.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The platform's own commands in the menu bar, in groups that {@code plugin.xml} adds ours to:
 * {@code menu:file?after=casewright.new} and the like.
 */
final class Menus extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    Menus(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        window = workbenchWindow;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(navigate());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(view());
        bar.add(help());
    }

    private MenuManager file() {
        MenuManager menu = menu("&File", IWorkbenchActionConstants.M_FILE, "casewright.new");
        menu.add(new Separator("casewright.save"));
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator("casewright.import"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(own(ActionFactory.QUIT));
        return menu;
    }

    /** The platform's text editors put their part into the group of additions, and fail to open without it. */
    private MenuManager navigate() {
        MenuManager menu = new MenuManager("&Navigate", IWorkbenchActionConstants.M_NAVIGATE);
        add(menu, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);
        menu.add(new Separator("casewright.go"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager edit() {
        MenuManager menu = menu("&Edit", IWorkbenchActionConstants.M_EDIT, "casewright.undo");
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator());
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
                ActionFactory.SELECT_ALL);
        menu.add(new Separator("casewright.edit"));
        add(menu, ActionFactory.FIND);
        // Here the platform's text editors put their search.
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager view() {
        MenuManager menu = menu("&View", IWorkbenchActionConstants.M_WINDOW, "casewright.perspectives");
        menu.add(new Separator());
        MenuManager views = new MenuManager("Show &View", "views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator("casewright.theme"));
        menu.add(new Separator());
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private MenuManager help() {
        MenuManager menu = menu("&Help", IWorkbenchActionConstants.M_HELP, "casewright.help");
        menu.add(new Separator());
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    private static MenuManager menu(String label, String id, String firstGroup) {
        MenuManager menu = new MenuManager(label, id);
        menu.add(new GroupMarker(firstGroup));
        return menu;
    }

    private void add(MenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(own(factory));
        }
    }

    private ActionFactory.IWorkbenchAction own(ActionFactory factory) {
        if (getAction(factory.getId()) instanceof ActionFactory.IWorkbenchAction made) {
            return made;
        }
        ActionFactory.IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }
}
