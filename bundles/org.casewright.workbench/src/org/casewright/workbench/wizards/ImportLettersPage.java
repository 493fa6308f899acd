package org.casewright.workbench.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Which letters are read, and what becomes of cases that are there already. */
final class ImportLettersPage extends FieldsPage {

    private static final int HEIGHT = 180;
    private static final FileWords WORDS = new FileWords("Letters and folders of letters",
            "Drop letters, or folders of them, to import them", "Letters to import", "Letters", "A folder of letters",
            "All letters in this folder, and in the folders of it, are imported.");

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

    private void remove(int[] indices) {
        List<Path> all = letters();
        IntStream.of(indices).mapToObj(all::get).forEach(letters::remove);
        add(List.of());
    }

    private void show() {
        table.removeAll();
        letters.forEach(letter -> new TableItem(table, SWT.NONE).setText(letter.toString()));
    }

    @Override
    void createFields(Composite parent) {
        FileList list = new FileList(this, WORDS, this::add, this::remove);
        table = list.create(parent, "importLetters.letters", COLUMNS, HEIGHT, 1);
        list.drop().onto(table);
        show();
        existing = combo(parent, "Where there is such a case:", "importLetters.existing",
                remembered("existing", Existing.BESIDE.label()),
                Arrays.stream(Existing.values()).map(Existing::label).toArray(String[]::new));
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
