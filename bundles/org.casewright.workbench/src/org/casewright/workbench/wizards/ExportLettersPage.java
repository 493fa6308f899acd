package org.casewright.workbench.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.casewright.determination.render.LetterFormat;
import org.casewright.project.CaseState;
import org.casewright.project.JudgedCase;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.letter.LetterExport;
import org.casewright.workbench.letter.Reservations;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Which letters go where, in which formats, and what has to be said before. */
final class ExportLettersPage extends FieldsPage {

    /** Pixels of a box to check, and characters of what is summed up. */
    private static final int CHECK = 40;
    private static final int BEFORE = 60;

    private final List<CaseState> cases;
    private final Set<String> chosen;
    private final Path proposed;
    private final Map<LetterFormat, Button> formats = new EnumMap<>(LetterFormat.class);
    private Table table;
    private Text folder;
    private Button anyway;
    private Button replace;

    /**
     * @param cases that there are
     * @param chosen the names of those that are checked at first
     * @param proposed the folder that is offered
     */
    ExportLettersPage(List<CaseState> cases, Set<String> chosen, Path proposed) {
        super("exportLetters", "Export letters", "The letters of the checked cases are written into a folder.");
        this.cases = cases;
        this.chosen = chosen;
        this.proposed = proposed;
    }

    @Override
    void createFields(Composite parent) {
        createTable(parent);
        Label label = new Label(parent, SWT.NONE);
        label.setText("Formats:");
        Composite choices = new Composite(parent, SWT.NONE);
        choices.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
        for (LetterFormat format : LetterFormat.values()) {
            Button box = new Button(choices, SWT.CHECK);
            box.setText(format.label());
            box.setData(Field.ID, "exportLetters." + format.extension());
            box.setSelection(format == LetterFormat.PDF);
            box.addListener(SWT.Selection, event -> check());
            formats.put(format, box);
        }
        folder = folder(parent, "Folder:", "exportLetters.folder", remembered("folder", proposed.toString()));
        anyway = checkbox(parent,
                "Export letters with errors, departures without a reason or open criteria all the same",
                "exportLetters.anyway", false);
        replace = checkbox(parent, "Replace letters that are there already", "exportLetters.replace", false);
    }

    private void createTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
        table.setData(Field.ID, "exportLetters.cases");
        Access.name(table, "Cases whose letters are exported");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(600, 180).applyTo(table);
        column("Case", Measures.column(table, "CM00-0000000") + CHECK);
        column("Before it goes", Measures.characters(table, BEFORE));
        for (CaseState state : cases) {
            Reservations reservations = Reservations.of(state);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {title(state), reservations.summary().isEmpty() ? "nothing left to do"
                    : reservations.summary()});
            item.setImage(1, (reservations.canExport() ? reservations.mustAsk() ? Icons.WARNING : Icons.SCENARIO_PASS
                    : Icons.ERROR).image());
            item.setChecked(chosen.contains(state.name()) && reservations.canExport());
        }
        table.addListener(SWT.Selection, event -> check());
    }

    private static String title(CaseState state) {
        return state.judged().map(JudgedCase::number).filter(number -> !number.isBlank())
                .orElse(LetterExport.fileName(state));
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    /** The checked cases, in order. */
    List<CaseState> cases() {
        List<CaseState> checked = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (table.getItem(i).getChecked()) {
                checked.add(cases.get(i));
            }
        }
        return checked;
    }

    Set<LetterFormat> formats() {
        EnumSet<LetterFormat> checked = EnumSet.noneOf(LetterFormat.class);
        formats.forEach((format, box) -> {
            if (box.getSelection()) {
                checked.add(format);
            }
        });
        return checked;
    }

    Path folder() {
        return Path.of(folder.getText().strip());
    }

    boolean anyway() {
        return anyway.getSelection();
    }

    boolean replaces() {
        return replace.getSelection();
    }

    void remember() {
        remember("folder", folder.getText());
    }

    @Override
    String problem() {
        List<CaseState> checked = cases();
        if (checked.isEmpty()) {
            return cases.isEmpty() ? "There are no cases. Make one, or import the samples."
                    : "Check the cases whose letters are to be exported.";
        }
        for (CaseState state : checked) {
            if (!Reservations.of(state).canExport()) {
                return title(state) + " has no letter yet: " + Reservations.of(state).missing().getFirst().message();
            }
        }
        if (formats().isEmpty()) {
            return "Choose a format.";
        }
        return isFolder(folder.getText()) ? null : "Name the folder that the letters go to, with its whole path.";
    }

    @Override
    String hint() {
        boolean asks = cases().stream().anyMatch(state -> Reservations.of(state).mustAsk());
        return asks && !anyway()
                ? "Letters that need a look first are left out. Check the box to export them too."
                : null;
    }

    private static boolean isFolder(String text) {
        try {
            return Path.of(text.strip()).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
