package org.casewright.workbench.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.editor.IFormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages in both themes, and that everything on them that takes the focus has an id. */
@WorkbenchTest
class LookTest {

    private CaseEditor editor;

    @BeforeEach
    void open(Driver driver) {
        editor = Cases.open(driver, Cases.sample("shoulder-surgery-in-part.case"));
        Ui.until("the case to be judged", () -> Cases.context(editor).judged().isPresent());
    }

    @AfterEach
    void backToLight() {
        Ui.run(() -> Themes.setDark(false));
    }

    @Test
    void pagesInBothThemes(Driver driver) {
        for (boolean dark : new boolean[] {false, true}) {
            Ui.run(() -> Themes.setDark(dark));
            String theme = dark ? "-dark" : "-light";
            driver.tab("Case").click();
            Screenshots.take("case" + theme);
            driver.tab("Disputed items").click();
            Screenshots.take("items" + theme);
            Ui.run(() -> editor.reveal("items/"
                    + Cases.context(editor).document().content().getItems().getFirst().getId() + "/rationale"));
            Screenshots.take("items-decision" + theme);
        }
    }

    @Test
    void everyControlOfTheFormsHasAnId(Driver driver) {
        for (String page : new String[] {"case", "items"}) {
            List<String> nameless = Ui.call(() -> {
                IFormPage shown = editor.setActivePage(page);
                List<String> found = new ArrayList<>();
                collect(shown.getManagedForm().getForm().getBody(), found);
                return found;
            });
            assertEquals(List.of(), nameless, "on the page " + page);
        }
    }

    private static void collect(Control control, List<String> nameless) {
        boolean input = control instanceof Text || control instanceof Combo || control instanceof Table
                || control instanceof Tree || control instanceof Button;
        if (input && control.getData("org.casewright.id") == null) {
            nameless.add(control + " in " + control.getParent());
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, nameless);
            }
        }
    }
}
