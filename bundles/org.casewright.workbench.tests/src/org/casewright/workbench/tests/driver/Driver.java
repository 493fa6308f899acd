package org.casewright.workbench.tests.driver;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.casewright.workbench.Ids;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;

/**
 * The client in the hands of a test. Each name is the id of a widget, its text, its tooltip, or the label before it;
 * each method waits until there is such a widget, and fails where none comes.
 */
public final class Driver {

    /** The first widget of a type that fits, from the active shell downwards. */
    public <T extends Widget> Found<T> find(String what, Class<T> type, Predicate<? super T> fits) {
        return new Found<>(what, Ui.find(what, () -> Optional.ofNullable(first(Widgets.all(type, fits)))));
    }

    /** The first widget of a type that is called so. */
    public <T extends Widget> Found<T> find(Class<T> type, String name) {
        return find(type.getSimpleName() + " '" + name + "'", type, widget -> Naming.calls(name, widget));
    }

    /** How many widgets of a type that fit can be seen now; it does not wait. */
    public <T extends Widget> int count(Class<T> type, Predicate<? super T> fits) {
        return Ui.call(() -> Widgets.all(type, fits).size());
    }

    public Found<Button> button(String name) {
        return find(Button.class, name);
    }

    public Found<Text> text(String name) {
        return find(Text.class, name);
    }

    public Found<StyledText> styledText(String name) {
        return find(StyledText.class, name);
    }

    public Found<Combo> combo(String name) {
        return find(Combo.class, name);
    }

    public Found<Tree> tree(String name) {
        return find(Tree.class, name);
    }

    public Found<Table> table(String name) {
        return find(Table.class, name);
    }

    public Found<ToolItem> tool(String name) {
        return find(ToolItem.class, name);
    }

    /** Chooses from the menu bar by the keyboard: {@code choose("File", "New Case…")}. */
    public void choose(String menu, String... path) {
        try (MenuKeys keys = new MenuKeys()) {
            keys.openBar(menu);
            for (String item : path) {
                keys.choose(item);
            }
        }
    }

    /** Chooses from the menu of a widget that is right-clicked. */
    public void chooseAt(Found<?> place, String... path) {
        try (MenuKeys keys = new MenuKeys()) {
            place.rightClick();
            for (String item : path) {
                keys.choose(item);
            }
        }
    }

    /** The tab of an editor, a view or a page. */
    public Found<CTabItem> tab(String name) {
        return find("tab '" + name + "'", CTabItem.class,
                tab -> name.equals(Naming.text(tab).replaceFirst("^\\*", "")));
    }

    /** A window or dialog by its title. */
    public Found<Shell> shell(String title) {
        return find(Shell.class, title);
    }

    /** Opens a file in one of the editors; it need not have been read yet. */
    public IEditorPart open(IFile file, String editor) {
        return Ui.call(() -> {
            try {
                return IDE.openEditor(page(), file, editor);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The workbench's page, for the display's thread. */
    public IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static <T> T first(List<T> widgets) {
        return widgets.isEmpty() ? null : widgets.getFirst();
    }

    /** Goes to the perspective of guideline authors. */
    public void authoring() {
        Ui.run(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective(Ids.AUTHORING, page().getWorkbenchWindow());
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
