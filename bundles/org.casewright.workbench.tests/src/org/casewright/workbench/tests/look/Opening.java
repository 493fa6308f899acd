package org.casewright.workbench.tests.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.workbench.Ids;
import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.editing.FileContent;
import org.casewright.workbench.editing.Journal;
import org.casewright.workbench.editing.Journals;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.files.ShippedFiles;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens what the client shows, on the sample that is read first and the library that ships. */
final class Opening {

    private static final String DAMAGED = "look-damaged.case";

    private final Driver driver;

    Opening(Driver driver) {
        this.driver = driver;
    }

    Control welcome() {
        driver.choose("Help", "Welcome");
        driver.tab("Welcome");
        return pane();
    }

    Control casePage(String page) {
        CaseEditor editor = sample();
        return Ui.call(() -> editor.setActivePage(page).getPartControl());
    }

    Control determination() {
        Control page = casePage("determination");
        driver.find(Label.class, "letter.status").until("to tell of pages", label -> label.getText().contains("page"));
        return page;
    }

    Control timeline() {
        Control page = casePage("records");
        driver.tab("Timeline").click();
        return page;
    }

    Control damaged() {
        driver.open(file(DAMAGED, "<?xml version=\"1.0\"?>\n<imrcase:Case>\n  <claim>\n"), Ids.CASE_EDITOR);
        driver.find(Text.class, "refused.reason").focus();
        return pane();
    }

    /** A file that is no case is an error in every later picture. */
    static void leaveNothing() {
        try {
            CasewrightProject.cases().getFile(DAMAGED).delete(true, null);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As after a crash: the journal has what the file has not. */
    Control restored() {
        prepare();
        IFile file = CasewrightProject.cases().getFile("seed-trigger-point.case");
        try {
            byte[] stored = file.readAllBytes();
            Case unsaved = CaseFiles.read(stored, file.getName()).content();
            unsaved.setNumber("CM14-5555555");
            Journals journals = Ui.call(() -> PlatformUI.getWorkbench().getService(Journals.class));
            Journal journal = journals.journal(file.getFullPath().toString(), FileContent.of(stored));
            journal.keep(unsaved);
            journal.flushed().join();
        } catch (CoreException | IOException e) {
            throw new IllegalStateException(e);
        }
        CaseEditor editor = sample();
        driver.button("Take back");
        return Ui.call(() -> editor.getActivePageInstance().getPartControl().getParent().getParent().getParent());
    }

    Control view(String id) {
        sample();
        return show(id);
    }

    Control help() {
        driver.choose("Help", "Help");
        driver.tab("Help");
        return show(Ids.HELP_VIEW);
    }

    Control guideline() {
        authoring();
        return pane();
    }

    Control authoring(String view) {
        authoring();
        return show(view);
    }

    /** A wizard or dialog by its place in the menu bar. */
    Control menu(String menu, String item) {
        prepare();
        driver.choose(menu, item);
        return dialog();
    }

    Control exportLetter() {
        determination();
        driver.find("the button that exports", ToolItem.class, item -> item.getText().startsWith("Export letter"))
                .click();
        return dialog();
    }

    private void authoring() {
        prepare();
        driver.authoring();
        IFile topic = CasewrightProject.library().getFile("injections/trigger-point.criteria");
        driver.open(topic, Ids.CRITERIA_EDITOR);
        driver.styledText("criteria.text").focus();
    }

    private CaseEditor sample() {
        prepare();
        CaseEditor editor = (CaseEditor) driver.open(CasewrightProject.cases().getFile("seed-trigger-point.case"),
                Ids.CASE_EDITOR);
        Ui.until("the case to be judged", () -> editor.context().flatMap(context -> context.judged()).isPresent());
        return editor;
    }

    private static void prepare() {
        try {
            CasewrightProject.ensure(new NullProgressMonitor());
            ShippedFiles.SAMPLES.copyTo(CasewrightProject.cases(), new NullProgressMonitor());
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IFile file(String name, String content) {
        prepare();
        IFile file = CasewrightProject.cases().getFile(name);
        try {
            file.delete(true, null);
            file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    private Control show(String view) {
        Ui.run(() -> {
            try {
                driver.page().showView(view);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        return pane();
    }

    /** What the part that has the focus shows. */
    private static Control pane() {
        return Ui.call(() -> {
            Control control = Ui.display().getFocusControl();
            while (control != null && !(control.getParent() instanceof CTabFolder)) {
                control = control.getParent();
            }
            return control;
        });
    }

    private static Control dialog() {
        Shell window = Ui.call(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        Ui.until("a dialog to be open",
                () -> Ui.display().getActiveShell() != window && Ui.display().getActiveShell() != null);
        return Ui.call(() -> Ui.display().getActiveShell());
    }
}
