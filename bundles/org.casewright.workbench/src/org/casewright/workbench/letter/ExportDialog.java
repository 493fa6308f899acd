package org.casewright.workbench.letter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.determination.render.LetterFormat;
import org.casewright.project.CaseState;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Asks where the letter of a case goes and in which formats, and says what has to be said before: every open criterion,
 * every departure without a reason, every error, every file that would be written over.
 */
public final class ExportDialog extends TitleAreaDialog {

    private final CaseState state;
    private final Path proposed;
    private final Map<LetterFormat, Button> formats = new EnumMap<>(LetterFormat.class);
    private Text folder;
    private Optional<LetterExport> plan = Optional.empty();
    private int asked;

    /** @param proposed the folder that is offered */
    public ExportDialog(Shell parent, CaseState state, Path proposed) {
        super(parent);
        this.state = state;
        this.proposed = proposed;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What is to be written; empty where the dialog was cancelled. */
    public Optional<LetterExport> plan() {
        return getReturnCode() == OK ? plan : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Export Letter");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle("Export the letter of " + LetterExport.fileName(state));
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(fields);
        createFormats(fields);
        createFolder(fields);
        Label told = new Label(fields, SWT.NONE);
        told.setText("Before it goes:");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(told);
        ReservationTable table = new ReservationTable(fields, Reservations.of(state));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(560, 140).applyTo(table.control());
        table.tellBelow(fields, 3);
        return area;
    }

    private void createFormats(Composite parent) {
        new Label(parent, SWT.NONE).setText("Formats:");
        Composite choices = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(LetterFormat.values().length).spacing(16, 0).applyTo(choices);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
        for (LetterFormat format : LetterFormat.values()) {
            Button choice = new Button(choices, SWT.CHECK);
            choice.setText(format.label());
            choice.setData(Field.ID, "export." + format.extension());
            choice.setSelection(format == LetterFormat.PDF);
            choice.addListener(SWT.Selection, event -> plan(event.display));
            formats.put(format, choice);
        }
    }

    private void createFolder(Composite parent) {
        new Label(parent, SWT.NONE).setText("Folder:");
        folder = new Text(parent, SWT.BORDER);
        folder.setData(Field.ID, "export.folder");
        Access.name(folder, "Folder");
        folder.setText(proposed.toString());
        folder.addListener(SWT.Modify, event -> plan(event.display));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText("Browse\u2026");
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
            dialog.setFilterPath(folder.getText());
            Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
        });
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        getButton(OK).setData(Field.ID, "export.ok");
        plan(parent.getDisplay());
        return bar;
    }

    /** Which files are there already is looked up away from the display's thread; the newest question counts. */
    private void plan(Display display) {
        int question = ++asked;
        EnumSet<LetterFormat> chosen = EnumSet.noneOf(LetterFormat.class);
        formats.forEach((format, button) -> {
            if (button.getSelection()) {
                chosen.add(format);
            }
        });
        Optional<Path> to = path(folder.getText());
        show(Optional.empty(), chosen.isEmpty() ? "Choose a format." : to.isEmpty() ? "Name a folder." : null);
        if (!chosen.isEmpty() && to.isPresent()) {
            ICoreRunnable look = monitor -> {
                LetterExport found = LetterExport.plan(List.of(state), to.get(), chosen);
                DisplayThread.of(display).execute(() -> {
                    if (question == asked && getShell() != null && !getShell().isDisposed()) {
                        show(Optional.of(found), null);
                    }
                });
            };
            Job.createSystem("Looking for letters that are there", look).schedule();
        }
    }

    private static Optional<Path> path(String text) {
        try {
            Path path = Path.of(text.strip());
            return path.isAbsolute() ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void show(Optional<LetterExport> found, String error) {
        plan = found;
        Reservations reservations = Reservations.of(state);
        boolean replaces = found.filter(one -> !one.replaced().isEmpty()).isPresent();
        setErrorMessage(error);
        if (!reservations.canExport()) {
            setMessage("There is no letter yet. What it needs is listed below.", IMessageProvider.ERROR);
        } else if (reservations.mustAsk()) {
            setMessage(
                    "Look at this first: " + reservations.summary() + ". Exporting it all the same is your decision.",
                    IMessageProvider.WARNING);
        } else if (replaces) {
            setMessage("The file is there already. Exporting replaces it.", IMessageProvider.WARNING);
        } else {
            setMessage("Nothing is left to do.", IMessageProvider.INFORMATION);
        }
        var ok = getButton(IDialogConstants.OK_ID);
        ok.setText(replaces ? "Replace" : reservations.mustAsk() ? "Export anyway" : "Export");
        setButtonLayoutData(ok);
        ok.setEnabled(error == null && found.isPresent() && reservations.canExport());
        ok.getParent().layout();
    }
}
