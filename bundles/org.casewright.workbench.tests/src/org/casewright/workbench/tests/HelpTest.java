package org.casewright.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.casewright.workbench.help.HelpView;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;

/** The pages of the help, as they are seen. */
@WorkbenchTest
class HelpTest {

    /** The ground of the icon of what conflicts; no other icon that is in sight has it. */
    private static final RGB VIOLET = new RGB(0x8B, 0x5C, 0xF6);

    @Test
    void thePageOnVerdictsShowsTheirSigns(Driver driver) {
        Ui.run(() -> {
            try {
                HelpView.show(driver.page(), "verdicts");
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });

        driver.find(Label.class, "How a criterion stands");
        assertTrue(isSeen(VIOLET, Screenshots.take("help-verdicts")));
    }

    @Test
    void theKeyOpensThePageOnWhatHasTheFocus(Driver driver) {
        driver.choose("Help", "Welcome");
        driver.find(Hyperlink.class, "Open the sample case").click();
        driver.tab("Records").click();
        Keyboard.press("F1");

        driver.find(Label.class, "Records, findings and evidence");
        Screenshots.take("help-records");
    }

    private static boolean isSeen(RGB colour, Path picture) {
        ImageData image = new ImageData(picture.toString());
        int wanted = image.palette.getPixel(colour);
        return IntStream.range(0, image.height).anyMatch(y -> IntStream.range(0, image.width)
                .anyMatch(x -> image.getPixel(x, y) == wanted));
    }
}
