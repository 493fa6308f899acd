package org.casewright.workbench.tests.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything that the client shows, in both themes: pictures to be looked at, and that nothing is cut or faint. With
 * {@code GDK_DPI_SCALE=1.5} in the environment it is looked at in a font of one and a half times the size.
 */
@WorkbenchTest
class LooksTest {

    @AfterEach
    void leaveNothing(Driver driver) {
        Ui.run(() -> driver.page().closeAllEditors(false));
        Ui.run(() -> Themes.setDark(false));
        Opening.leaveNothing();
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void isReadableInTheLightTheme(Surface surface, Driver driver) {
        look(surface, driver, "light");
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void isReadableInTheDarkTheme(Surface surface, Driver driver) {
        Ui.run(() -> Themes.setDark(true));
        look(surface, driver, "dark");
    }

    private static void look(Surface surface, Driver driver, String theme) {
        Control shown = surface.show(new Opening(driver));
        Screenshots.take("look-" + surface.picture() + "-" + theme);
        assertEquals(List.of(), Ui.call(() -> Cuts.in(shown)), "cut in " + surface);
        assertEquals(List.of(), Ui.call(() -> FaintTexts.in(shown)), "faint in " + surface);
    }
}
