package org.casewright.workbench.tests.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class HoldTest {

    private static final String LOOP = "org.eclipse.swt.widgets.Display.readAndDispatch";
    private static final String PAGE = "org.casewright.workbench.cases.CaseEditor.pageChange";
    private static final String EXPORT = "org.casewright.workbench.letter.ExportDialog.open";
    private static final String TEST = "org.casewright.workbench.tests.look.LooksTest.run";

    @Test
    void anEventOfADialogIsNotCausedByWhatOpenedTheDialog() {
        assertEquals("CaseEditor.pageChange", Look.within(2, stack(1, PAGE, LOOP, EXPORT, LOOP)).cause());
    }

    @Test
    void aLoopThatNeverRestsIsPartOfItsEvent() {
        assertEquals("ExportDialog.open \u2026 CaseEditor.pageChange",
                Look.within(1, stack(1, PAGE, LOOP, EXPORT, LOOP)).cause());
    }

    @Test
    void whatATestDoesInOneLineIsAStepOfUse() {
        assertEquals(Occasion.USE, hold(stack(7, PAGE, TEST, LOOP), stack(7, EXPORT, TEST, LOOP)).occasion());
    }

    @Test
    void whatATestDoesInSeveralLinesIsItsOwn() {
        assertEquals(Occasion.TEST, hold(stack(7, PAGE, TEST, LOOP), stack(8, PAGE, TEST, LOOP)).occasion());
    }

    @SafeVarargs
    private static Hold hold(List<StackTraceElement>... stacks) {
        return new Hold(150, 140, "LooksTest.run", Occasion.USE,
                Stream.of(stacks).map(stack -> Look.within(1, stack)).toList());
    }

    private static List<StackTraceElement> stack(int line, String... frames) {
        return Stream.of(frames).map(frame -> {
            int dot = frame.lastIndexOf('.');
            return new StackTraceElement(frame.substring(0, dot), frame.substring(dot + 1), "Source.java",
                    line);
        }).toList();
    }
}
