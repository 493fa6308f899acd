package org.casewright.workbench.tests.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Palette;
import org.casewright.workbench.theme.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read: each colour of text on each ground that it stands on, in both themes. */
@WorkbenchTest
class ContrastTest {

    private static final Set<Palette> GROUNDS = EnumSet.of(Palette.PAGE, Palette.SURFACE);
    private static final Set<Palette> MARKS = EnumSet.of(Palette.MARK, Palette.MARK_CURRENT);
    private static final Set<Palette> BARS = EnumSet.of(Palette.MET, Palette.NOT_MET, Palette.NOT_DOCUMENTED);

    @AfterEach
    void backToLight() {
        Ui.run(() -> Themes.setDark(false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyTextIsReadable(boolean dark) {
        Ui.run(() -> Themes.setDark(dark));
        List<String> faint = new ArrayList<>();
        EnumSet<Palette> texts = EnumSet.allOf(Palette.class);
        texts.removeAll(GROUNDS);
        texts.removeAll(MARKS);
        texts.remove(Palette.BORDER);
        for (Palette text : texts) {
            GROUNDS.forEach(ground -> check(text, ground, faint));
        }
        MARKS.forEach(mark -> check(Palette.TEXT, mark, faint));
        BARS.forEach(bar -> check(Palette.PAGE, bar, faint));
        assertEquals(List.of(), faint);
    }

    private static void check(Palette text, Palette ground, List<String> faint) {
        double contrast = Ui.call(() -> Contrast.of(text.rgb(), ground.rgb()));
        if (contrast < Contrast.LEAST) {
            faint.add("%s on %s: %.2f".formatted(text, ground, contrast));
        }
    }
}
