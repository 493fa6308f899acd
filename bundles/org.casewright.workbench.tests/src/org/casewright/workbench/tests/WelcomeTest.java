package org.casewright.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.casewright.workbench.Ids;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that greets, in both themes, and what it leads to. */
@WorkbenchTest
class WelcomeTest {

    @BeforeEach
    void openWelcome(Driver driver) {
        driver.choose("Help", "Welcome");
        driver.tab("Welcome");
    }

    @AfterEach
    void backToLight() {
        Ui.run(() -> Themes.setDark(false));
    }

    @Test
    void greetsInLight() {
        assertFalse(Ui.call(Themes::isDark));
        Screenshots.take("welcome-light");
    }

    @Test
    void greetsInDark(Driver driver) {
        driver.choose("View", "Dark Theme");
        Ui.until("the theme to be dark", Themes::isDark);
        Screenshots.take("welcome-dark");
    }

    @Test
    void opensTheSampleByOneClick(Driver driver) {
        driver.find(Hyperlink.class, "Open the sample case").click();
        Ui.until("the sample to be open", () -> Arrays.stream(driver.page().getEditorReferences())
                .map(IEditorReference::getTitle).anyMatch("seed-trigger-point.case"::equals));
        Screenshots.take("sample-opened");
    }

    @Test
    void leadsToTheTours(Driver driver) {
        driver.find(Hyperlink.class, "For reviewers").click();
        driver.tab("Help");
        Ui.until("the view of the help", () -> driver.page().findView(Ids.HELP_VIEW) != null);
        Screenshots.take("tour-reviewer");
    }

    @Test
    void saysWhichVersionRuns(Driver driver) {
        driver.choose("Help", "About Casewright");
        Shell about = driver.shell("About Casewright").widget();
        Screenshots.take("about");
        driver.button("Close").click();
        Ui.until("the dialog to be closed", about::isDisposed);
    }
}
