package org.casewright.workbench.tests.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that the client shows can be operated by keys alone, and is told to assistive technology. */
@WorkbenchTest
class AccessTest {

    @AfterEach
    void leaveNothing(Driver driver) {
        Ui.run(() -> driver.page().closeAllEditors(false));
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void everyControlHasANameAndIsReached(Surface surface, Driver driver) {
        Control shown = surface.show(new Opening(driver));

        assertEquals(List.of(), Ui.call(() -> Names.missing(shown)), "nameless in " + surface);
        assertEquals(List.of(), Tabs.unreached(shown), "not reached by Tab in " + surface);
        assertEquals(List.of(), Ui.call(() -> Tabs.outOfOrder(shown)), "reached out of order in " + surface);
    }
}
