package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.casewright.workbench.Ids;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.records.viewer.PagesCanvas;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of half a gigabyte, in a client that may take one gigabyte in all. */
@WorkbenchTest
class HugeFilesTest {

    private static final long HUGE = 500_000_000;

    private IFile file;

    @AfterEach
    void deleteIt(Driver driver) throws CoreException, IOException {
        Ui.run(() -> driver.page().closeAllEditors(false));
        Path folder = file.getParent().getLocation().toPath();
        file.delete(true, null);
        Files.deleteIfExists(folder.resolve("huge.pdf"));
        Files.deleteIfExists(folder.resolve("huge.txt"));
    }

    @Test
    void aPdfIsShown(Driver driver) throws IOException {
        file = RecordCases.withHuge("huge.pdf", HUGE);
        RecordCases.open(driver, file);
        driver.tab("Records").click();
        Found<PagesCanvas> pages = driver.find(PagesCanvas.class, "records.pages");
        Ui.until("its page to be read", () -> pages.widget().page() == 1 && pages.widget().isRead(1));
        assertTrue(Files.size(file.getParent().getLocation().append("huge.pdf").toPath()) > HUGE);
    }

    @Test
    void aTextIsRefusedInWordsAndTheCaseGoesOn(Driver driver) {
        file = RecordCases.withHuge("huge.txt", HUGE);
        CaseDocument document = RecordCases.open(driver, file);
        driver.tab("Records").click();
        driver.find("why it is not shown", Label.class,
                label -> label.getText().startsWith("huge.txt is a text of more than 32 MB"));
        Screenshots.take("records-huge-text");
        driver.find(Text.class, "record.title").enter("Log of a device");
        Ui.until("the title to be changed",
                () -> "Log of a device".equals(document.content().getRecords().getFirst().getTitle()));
    }

    @Test
    void aCaseIsRefusedAndNotOfferedAsText(Driver driver) throws IOException, CoreException {
        file = RecordCases.empty().getParent().getFile(IPath.fromPortableString("huge.case"));
        RecordCases.hollow(file.getLocation().toPath(), HUGE);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        driver.open(file, Ids.CASE_EDITOR);
        Found<Text> reason = driver.text("refused.reason");
        Screenshots.take("case-huge");
        String told = reason.ask(Text::getText);
        assertTrue(told.startsWith("The file is larger than 16 MB"), told);
        assertEquals(0, driver.count(Control.class, control -> control instanceof Hyperlink));
    }
}
