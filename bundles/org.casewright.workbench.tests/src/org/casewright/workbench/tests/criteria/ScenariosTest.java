package org.casewright.workbench.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Palette;
import org.casewright.workbench.theme.Themes;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bar and the list of scenarios, while what they prove is mended. */
@WorkbenchTest
class ScenariosTest {

    @AfterEach
    void leaveNothing(Driver driver) {
        Ui.run(() -> Themes.setDark(false));
        SmallLibrary.remove(driver);
    }

    @Test
    void whatFailsIsRedUntilItIsMended(Driver driver) {
        Found<StyledText> text = SmallLibrary.open(driver);
        driver.tab("Scenarios").click();
        Found<Canvas> bar = driver.find(Canvas.class, "scenarios.bar");
        Found<Tree> list = driver.tree("scenarios.tree").until("to have three topics",
                tree -> tree.getItemCount() == 3 && tree.getItem(0).getExpanded());
        untilItSays(bar, "3 of 4 scenarios fail");
        assertEquals(List.of("Baths  1 of 1 fail", "Rubs  1 of 1 fail", "Wraps  1 of 2 fail"),
                list.ask(tree -> List.of(tree.getItems()).stream().map(TreeItem::getText).toList()));
        assertIsSeen(bar, Palette.NOT_MET, "scenarios-red-light");
        Ui.run(() -> Themes.setDark(true));
        assertIsSeen(bar, Palette.NOT_MET, "scenarios-red-dark");

        for (String scenario : List.of("an ache is bathed", "an ache is rubbed")) {
            Mouse.doubleClick(list.ask(tree -> place(tree, scenario)));
            text.until("to show the scenario",
                    widget -> widget.getSelectionText().startsWith("scenario \"" + scenario + "\""));
        }

        Keyboard.press("M1+HOME");
        text.until("to be at its top", widget -> widget.getTopPixel() == 0);
        Mouse.doubleClick(SmallLibrary.place(text, "Bruise"));
        text.until("to have the wrong word selected", widget -> widget.getSelectionText().equals("Bruise"));
        Keyboard.type("Ache");
        untilItSays(bar, "All 4 scenarios pass");
        assertIsSeen(bar, Palette.MET, "scenarios-green-dark");
        Ui.run(() -> Themes.setDark(false));
        assertIsSeen(bar, Palette.MET, "scenarios-green-light");
        assertEquals(SmallLibrary.RULES, Library.content(Library.file("library/rules.criteria")));
    }

    private static void untilItSays(Found<Canvas> bar, String words) {
        bar.until("to say: " + words, canvas -> words.equals(canvas.getToolTipText()));
    }

    /** Looks at its end, where no words are. */
    private static void assertIsSeen(Found<Canvas> bar, Palette colour, String picture) {
        ImageData screen = new ImageData(Screenshots.take(picture).toString());
        Point end = bar.ask(canvas -> canvas.toDisplay(canvas.getSize().x - 4, canvas.getSize().y / 2));
        RGB seen = screen.palette.getRGB(screen.getPixel(end.x, end.y));
        assertEquals(Ui.call(colour::rgb), seen);
    }

    private static Point place(Tree list, String scenario) {
        for (TreeItem topic : list.getItems()) {
            for (TreeItem item : topic.getItems()) {
                if (item.getText().startsWith(scenario)) {
                    Rectangle bounds = item.getTextBounds(0);
                    return list.toDisplay(bounds.x + 8, bounds.y + bounds.height / 2);
                }
            }
        }
        throw new AssertionError("Nothing is listed as " + scenario);
    }
}
