package org.casewright.workbench.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.casewright.workbench.drop.FileDrop;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The files that a wizard works with: chosen by dialogs, dropped or pasted as from a file manager, and removed. */
final class FileList {

    private static final int BUTTONS = 3;

    private final FieldsPage page;
    private final FileWords words;
    private final Consumer<List<Path>> added;
    private final Consumer<int[]> removed;
    private Table table;

    /**
     * @param added is told which files and folders the user wants, too; at the end of a drag, which it may not hold
     * @param removed is told at which indices of the list are those that the user does not want
     */
    FileList(FieldsPage page, FileWords words, Consumer<List<Path>> added, Consumer<int[]> removed) {
        this.page = page;
        this.words = words;
        this.added = added;
        this.removed = removed;
    }

    /**
     * Makes the list, with its buttons above it, over the whole width of the page.
     *
     * @param height of the list in pixels, at least
     * @param weights of the list's columns
     */
    Table create(Composite parent, String id, int columns, int height, int... weights) {
        createButtons(parent, columns);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).hint(560, height).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        table.setData(Field.ID, id);
        Access.name(table, words.label());
        table.setToolTipText("Drop files here, or paste them");
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        for (int weight : weights) {
            layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(weight));
        }
        table.addListener(SWT.KeyDown, this::key);
        return table;
    }

    private void createButtons(Composite parent, int columns) {
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(BUTTONS + 1).applyTo(buttons);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(buttons);
        Label label = new Label(buttons, SWT.NONE);
        label.setText(words.label() + ":");
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(label);
        page.button(buttons, "Add files\u2026", event -> addFiles());
        page.button(buttons, "Add folder\u2026", event -> addFolder());
        page.button(buttons, "Remove", event -> removed.accept(table.getSelectionIndices()));
    }

    /** What takes files that are dropped. */
    FileDrop drop() {
        return new FileDrop(words.drop(), added);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'v') {
            Clipboard clipboard = new Clipboard(event.display);
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names) {
                added.accept(Stream.of(names).map(Path::of).toList());
            }
            clipboard.dispose();
        } else if (event.keyCode == SWT.DEL) {
            removed.accept(table.getSelectionIndices());
        }
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(words.files());
        dialog.setFilterExtensions(new String[] {"*.pdf;*.PDF;*.txt;*.TXT", "*"});
        dialog.setFilterNames(new String[] {words.kind() + " (*.pdf, *.txt)", "All files"});
        dialog.setFilterPath(page.remembered("folder", System.getProperty("user.home")));
        if (dialog.open() != null) {
            page.remember("folder", dialog.getFilterPath());
            added.accept(Arrays.stream(dialog.getFileNames())
                    .map(name -> Path.of(dialog.getFilterPath(), name)).toList());
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(page.getShell(), SWT.SHEET);
        dialog.setText(words.folder());
        dialog.setMessage(words.within());
        dialog.setFilterPath(page.remembered("folder", System.getProperty("user.home")));
        String folder = dialog.open();
        if (folder != null) {
            page.remember("folder", folder);
            added.accept(List.of(Path.of(folder)));
        }
    }
}
