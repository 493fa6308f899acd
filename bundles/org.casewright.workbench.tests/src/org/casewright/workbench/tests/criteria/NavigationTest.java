package org.casewright.workbench.tests.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Mouse;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.casewright.workbench.theme.Themes;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding one's way in a guideline: links, folds, the outline, and what is named elsewhere. */
@WorkbenchTest
class NavigationTest {

    private static final String OCCURRENCE = "org.casewright.workbench.occurrence";

    /** The margin in which parts are folded is beside the text. */
    private static final int MARGIN = -6;

    /** So many letters behind a line are looked at. */
    private static final int SAID = 12;

    private Found<StyledText> text;

    @BeforeEach
    void open(Driver driver) {
        text = SmallLibrary.open(driver);
    }

    @AfterEach
    void leaveNothing(Driver driver) {
        Ui.run(() -> Themes.setDark(false));
        SmallLibrary.remove(driver);
    }

    @Test
    void aClickWithCtrlOnAConceptOpensItsDefinition(Driver driver) {
        Point word = SmallLibrary.place(text, "Bruise");
        int offset = SmallLibrary.RULES.indexOf("Bruise");
        Mouse.move(word);
        Mouse.withCtrl(() -> {
            Mouse.move(new Point(word.x + 3, word.y));
            text.until("to show the link", widget -> isUnderlined(widget.getStyleRangeAtOffset(offset)));
            Screenshots.take("criteria-link");
            Mouse.click(new Point(word.x + 3, word.y));
        });
        Ui.until("the vocabulary to be open",
                () -> driver.page().getActiveEditor().getTitle().equals("words.criteria"));
        Found<StyledText> words = driver.find("the vocabulary", StyledText.class,
                widget -> widget.getText().equals(SmallLibrary.WORDS));
        words.until("to have the concept selected", widget -> widget.getSelectionText().equals("Bruise"));
    }

    @Test
    void aTopicIsFoldedAndUnfoldedByKeys() {
        Mouse.click(SmallLibrary.place(text, "topic Rubs"));
        untilFoldsAreKnown();
        Keyboard.press("M1+NUMPAD_SUBTRACT");
        text.until("to have but the first line of the topic", widget -> widget.getText().equals(rubsFolded()));
        Screenshots.take("criteria-folded");
        Keyboard.press("M1+NUMPAD_ADD");
        text.until("to be as before", widget -> widget.getText().equals(SmallLibrary.RULES));
    }

    @Test
    void aTopicIsFoldedInTheMarginAndOpensForWhoGoesThere(Driver driver) {
        untilFoldsAreKnown();
        Point margin = text.ask(widget -> {
            Point line = widget.getLocationAtOffset(widget.getText().indexOf("topic Rubs"));
            return widget.toDisplay(MARGIN, line.y + widget.getLineHeight() / 2);
        });
        Mouse.click(margin);
        text.until("to have but the first line of the topic", widget -> widget.getText().equals(rubsFolded()));
        Mouse.click(margin);
        text.until("to be as before", widget -> widget.getText().equals(SmallLibrary.RULES));
        Mouse.click(margin);
        text.until("to be folded again", widget -> widget.getText().equals(rubsFolded()));

        Keyboard.press("M1+O");
        driver.text("criteria.quickOutline.filter");
        Keyboard.type("first\n");
        text.until("to show what was folded away", widget -> widget.getText().equals(SmallLibrary.RULES)
                && widget.getSelectionText().equals("first"));
    }

    @Test
    void linesThatComeIntoSightByFoldingSayHowTheyStand() {
        untilFoldsAreKnown();
        String below = "scenario \"an ache is wrapped\" for Wraps";
        text.until("not to have room for the scenario", widget -> !isInSight(widget, below));
        for (String topic : List.of("topic Rubs", "topic Baths", "topic Wraps", "scenario \"an ache is rubbed")) {
            Mouse.click(SmallLibrary.place(text, topic));
            Keyboard.press("M1+NUMPAD_SUBTRACT");
        }
        text.until("to say behind the scenario how it went",
                widget -> isInSight(widget, below) && isSaidBehind(widget, below));
        Screenshots.take("criteria-folded-minings");
    }

    private static boolean isInSight(StyledText text, String line) {
        int place = text.getLocationAtOffset(text.getText().indexOf(line)).y;
        return place + text.getLineHeight() <= text.getClientArea().height;
    }

    /** Whether anything is drawn behind the words of a line, where its last letter takes the room of that. */
    private static boolean isSaidBehind(StyledText text, String line) {
        int start = text.getText().indexOf(line);
        Rectangle words = text.getTextBounds(start, start + line.length() - 2);
        int letter = words.width / (line.length() - 1);
        Image image = new Image(text.getDisplay(), SAID * letter, words.height);
        GC gc = new GC(text);
        try {
            gc.copyArea(image, words.x + words.width + letter + 1, words.y);
            ImageData drawn = image.getImageData();
            return IntStream.range(0, drawn.width * drawn.height)
                    .map(i -> drawn.getPixel(i % drawn.width, i / drawn.width)).distinct().count() > 1;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void theOutlineFollowsTheCaretAndGoesToTheText(Driver driver) {
        Found<Tree> outline = outline(driver);
        Mouse.click(SmallLibrary.place(text, "topic Wraps"));
        untilSelected(outline, "Wraps");
        for (int lines = 0; lines < 4; lines++) {
            Keyboard.press("ARROW_UP");
        }
        untilSelected(outline, "Baths");
        Keyboard.press("HOME");
        Keyboard.type("// of water\n");
        untilSelected(outline, "Baths");
        Screenshots.take("criteria-outline-light");
        Ui.run(() -> Themes.setDark(true));
        Screenshots.take("criteria-outline-dark");

        Mouse.click(outline.ask(tree -> place(item(tree, "Sore"))));
        text.until("to have the definition selected", widget -> widget.getSelectionText().equals("Sore")
                && widget.getText().startsWith("Sore \"soreness\"", widget.getSelectionRange().x));
        untilSelected(outline, "Sore");
    }

    @Test
    void whatTheCaretStandsOnIsMarkedWhereverItIsNamed(Driver driver) {
        Mouse.click(SmallLibrary.place(text, "Sore \"soreness\""));
        Mouse.move(new Point(0, 0)); // else a description comes up over the marks
        Ui.until("all that names the definition to be marked",
                () -> marked(driver).equals(Collections.nCopies(4, "Sore")));
        Screenshots.take("criteria-occurrences-light");
        Ui.run(() -> Themes.setDark(true));
        Screenshots.take("criteria-occurrences-dark");

        Mouse.click(SmallLibrary.place(text, "Bath\n"));
        Ui.until("the service to be marked", () -> marked(driver).equals(List.of("Bath", "Bath")));
        Keyboard.press("ARROW_DOWN");
        Keyboard.press("ARROW_DOWN");
        Ui.until("nothing to be marked", () -> marked(driver).isEmpty());
    }

    private static boolean isUnderlined(StyleRange style) {
        return style != null && style.underline;
    }

    private static String rubsFolded() {
        String first = "topic Rubs \"Rubs\" of Plain\n";
        String rules = SmallLibrary.RULES;
        return rules.substring(0, rules.indexOf(first) + first.length()) + rules.substring(rules.indexOf("  }\n") + 4);
    }

    private void untilFoldsAreKnown() {
        Ui.until("the folds to be known",
                () -> viewer().getProjectionAnnotationModel().getAnnotationIterator().hasNext());
    }

    private static ProjectionViewer viewer() {
        return (ProjectionViewer) new Driver().page().getActiveEditor().getAdapter(ITextOperationTarget.class);
    }

    /** The words that are marked, in no order. */
    private static List<String> marked(Driver driver) {
        IAnnotationModel model = viewer().getAnnotationModel();
        String words = viewer().getDocument().get();
        List<String> marked = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation.getType().equals(OCCURRENCE)) {
                Position at = model.getPosition(annotation);
                marked.add(words.substring(at.offset, at.offset + at.length));
            }
        }
        return marked;
    }

    private static Found<Tree> outline(Driver driver) {
        return driver.tree("criteria.outline").until("to have all parts", tree -> tree.getItemCount() == 9);
    }

    private static TreeItem item(Tree outline, String name) {
        for (TreeItem item : outline.getItems()) {
            if (item.getText().startsWith(name)) {
                return item;
            }
        }
        throw new AssertionError("The outline has no " + name);
    }

    private static Point place(TreeItem item) {
        Rectangle bounds = item.getTextBounds(0);
        return item.getParent().toDisplay(bounds.x + 8, bounds.y + bounds.height / 2);
    }

    private static void untilSelected(Found<Tree> outline, String name) {
        outline.until("to have " + name + " selected", tree -> tree.getSelectionCount() == 1
                && topmost(tree.getSelection()[0]).getText().startsWith(name));
    }

    private static TreeItem topmost(TreeItem item) {
        return item.getParentItem() == null ? item : topmost(item.getParentItem());
    }
}
