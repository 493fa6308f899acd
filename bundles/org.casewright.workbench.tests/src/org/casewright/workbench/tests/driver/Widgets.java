package org.casewright.workbench.tests.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** What is on the screen, found on the display's thread: the active shell first, then those below it. */
final class Widgets {

    private Widgets() {
    }

    /** The widgets of a type that can be seen and fit, in the order of their shells and of reading. */
    static <T extends Widget> List<T> all(Class<T> type, Predicate<? super T> fits) {
        List<T> found = new ArrayList<>();
        for (Shell shell : shells()) {
            collect(shell, type, fits, found);
        }
        return found;
    }

    static List<Shell> shells() {
        Shell active = Ui.display().getActiveShell();
        Stream<Shell> others = Arrays.stream(Ui.display().getShells()).filter(shell -> shell != active).toList()
                .reversed().stream();
        return Stream.concat(Stream.ofNullable(active), others)
                .filter(shell -> !shell.isDisposed() && shell.isVisible()).toList();
    }

    private static <T extends Widget> void collect(Widget widget, Class<T> type, Predicate<? super T> fits,
            List<T> found) {
        if (widget instanceof Control control && !control.isVisible()) {
            return;
        }
        if (type.isInstance(widget) && fits.test(type.cast(widget))) {
            found.add(type.cast(widget));
        }
        for (Widget child : children(widget)) {
            collect(child, type, fits, found);
        }
    }

    private static List<Widget> children(Widget widget) {
        List<Widget> children = new ArrayList<>();
        switch (widget) {
            case ToolBar bar -> children.addAll(List.of(bar.getItems()));
            case CTabFolder folder -> children.addAll(List.of(folder.getItems()));
            case TabFolder folder -> children.addAll(List.of(folder.getItems()));
            default -> { }
        }
        if (widget instanceof Composite composite) {
            children.addAll(List.of(composite.getChildren()));
        }
        return children;
    }
}
