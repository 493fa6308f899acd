package org.casewright.workbench.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.casewright.workbench.drop.FileDrop;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Which letters are read, and what becomes of cases that are there already. */
final class ImportLettersPage extends FieldsPage {

    private final Set<Path> letters = new LinkedHashSet<>();
    private Table table;
    private Combo existing;

    /** @param first the letters that are chosen already */
    ImportLettersPage(List<Path> first) {
        super("importLetters", "Import letters", "Published letters, PDF or text, become cases in the folder cases.");
        letters.addAll(first);
    }

    private void add(List<Path> chosen) {
        letters.addAll(chosen);
        show();
        check();
    }

    private void show() {
        table.removeAll();
        letters.forEach(letter -> new TableItem(table, SWT.NONE).setText(letter.toString()));
    }

    @Override
    void createFields(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText("Letters and folders of letters:");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        table = new Table(parent, SWT.BORDER | SWT.MULTI);
        table.setData(Field.ID, "importLetters.letters");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(480, 180).applyTo(table);
        Access.name(table, "Letters and folders of letters");
        table.setToolTipText("Drop letters here, or paste them");
        show();
        createDrop();
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "Add files\u2026", event -> addFiles());
        button(buttons, "Add folder\u2026", event -> addFolder());
        button(buttons, "Remove", event -> remove());
        existing = combo(parent, "Where there is such a case:", "importLetters.existing",
                remembered("existing", Existing.BESIDE.label()),
                Arrays.stream(Existing.values()).map(Existing::label).toArray(String[]::new));
    }

    /** Files come by drag and drop and by the clipboard as well, as from a file manager. */
    private void createDrop() {
        new FileDrop("Drop letters, or folders of them, to import them", this::add).onto(table);
        table.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'v') {
                Clipboard clipboard = new Clipboard(event.display);
                addNames(clipboard.getContents(FileTransfer.getInstance()));
                clipboard.dispose();
            } else if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
    }

    private void addNames(Object names) {
        if (names instanceof String[] files) {
            add(Arrays.stream(files).map(Path::of).toList());
        }
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText("Letters to import");
        dialog.setFilterExtensions(new String[] {"*.pdf;*.txt", "*"});
        dialog.setFilterNames(new String[] {"Letters (*.pdf, *.txt)", "All files"});
        dialog.setFilterPath(remembered("folder", System.getProperty("user.home")));
        if (dialog.open() != null) {
            remember("folder", dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setText("A folder of letters");
        dialog.setMessage("All letters in this folder, and in the folders of it, are imported.");
        dialog.setFilterPath(remembered("folder", System.getProperty("user.home")));
        String folder = dialog.open();
        if (folder != null) {
            remember("folder", folder);
            add(List.of(Path.of(folder)));
        }
    }

    private void remove() {
        Set<String> chosen = new LinkedHashSet<>();
        Arrays.stream(table.getSelection()).forEach(item -> chosen.add(item.getText()));
        letters.removeIf(letter -> chosen.contains(letter.toString()));
        add(List.of());
    }

    @Override
    String problem() {
        return letters.isEmpty() ? "Add the letters to import: files, or a folder of them." : null;
    }

    List<Path> letters() {
        return List.copyOf(letters);
    }

    Existing existing() {
        remember("existing", existing.getText());
        return Existing.of(existing.getText());
    }
}
