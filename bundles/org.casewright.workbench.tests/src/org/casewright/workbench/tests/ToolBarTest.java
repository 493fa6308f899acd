package org.casewright.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

/** The tool bar holds what was asked for, and each button says what it does. */
@WorkbenchTest
class ToolBarTest {

    @Test
    void holdsOurButtonsAndNoneForProgrammers(Driver driver) {
        driver.tool("Review");
        List<String> names = new ArrayList<>();
        driver.count(ToolItem.class, item -> names.add(String.valueOf(item.getToolTipText())));

        for (String ours : List.of("A new case", "Open a case or a guideline", "Save", "The letters of many cases")) {
            assertTrue(names.stream().anyMatch(name -> name.startsWith(ours)), ours + " is missing in " + names);
        }
        assertEquals(List.of(),
                names.stream().filter(name -> name.contains("Annotation") || name.contains("Edit Location")).toList());
    }
}
