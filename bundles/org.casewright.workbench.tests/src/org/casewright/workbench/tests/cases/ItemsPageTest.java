package org.casewright.workbench.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The disputed items: the list, the live criteria, the fixes, and drafting. */
@WorkbenchTest
class ItemsPageTest {

    private CaseContext context;
    private CaseEditor editor;
    private Case content;
    private Hand hand;

    @BeforeEach
    void open(Driver driver) {
        editor = Cases.open(driver, Cases.sample("seed-trigger-point.case"));
        context = Cases.context(editor);
        content = context.document().content();
        hand = new Hand(driver, editor);
        Ui.until("the case to be judged by the library", () -> context.judged()
                .filter(judged -> judged.items().getFirst().verdict().topicVerdict() != null).isPresent());
    }

    private DisputedItem item(int index) {
        return content.getItems().get(index);
    }

    @Test
    void theCriteriaFollowTheCaseWithoutSaving(Driver driver) {
        hand.go(Button.class, "items/i1/decision", "disputeditem.decision.upheld");
        Found<StyledText> tree = driver.styledText("criteria.tree");
        Ui.until("the pain to be met",
                () -> standings(tree.widget()).anyMatch("Pain lasting more than three months\u00a0— met"::equals));

        Ui.run(() -> context.document().edit("Deny the pain", () -> content.getFindings().stream()
                .filter(finding -> finding.getConcept().equals("Conditions.Pain"))
                .forEach(finding -> context.document().set(finding, Literals.FINDING__STATUS, FindingStatus.ABSENT))));

        Ui.until("the pain no longer to be met",
                () -> standings(tree.widget()).noneMatch("Pain lasting more than three months\u00a0— met"::equals));
        Screenshots.take("criteria-live");
    }

    @Test
    void aCriterionSaysWhereItComesFromAndWhatWouldChangeIt(Driver driver) {
        Ui.run(() -> editor.reveal("items/i1"));
        Found<StyledText> tree = driver.styledText("criteria.tree");
        Ui.run(() -> tree.widget().setFocus());
        Keyboard.press("END");
        Keyboard.press("HOME");
        Keyboard.press("ARROW_DOWN");
        Keyboard.press("ARROW_DOWN");
        Found<Link> details = driver.find(Link.class, "criteria.details");
        details.until("to say what would change it", link -> link.getText().contains("What would change this"));
        assertTrue(details.ask(Link::getText).contains("Guideline:"), details.ask(Link::getText));
        Screenshots.take("criterion-details");
    }

    @Test
    void anOpenCriterionIsAnsweredWhereItIsAsked(Driver driver) {
        Ui.run(() -> editor.reveal("items/i1"));
        Found<StyledText> tree = driver.styledText("criteria.tree");
        Ui.until("the diagnosis to be open",
                () -> standings(tree.widget()).anyMatch("A diagnosis of chronic pain\u00a0— open"::equals));
        Ui.run(() -> tree.widget().setFocus());
        for (String key : List.of("END", "HOME", "ARROW_DOWN", "ARROW_DOWN")) {
            Keyboard.press(key);
        }
        Found<Link> details = driver.find(Link.class, "criteria.details");
        details.until("to offer an answer", link -> link.getText().contains("Searched and not found"));
        Ui.run(() -> details.widget().setFocus());
        Keyboard.press("CR");
        Ui.until("the diagnosis to be searched",
                () -> standings(tree.widget()).anyMatch("A diagnosis of chronic pain\u00a0— not documented"::equals));
        Screenshots.take("criterion-answered");
        Keyboard.press("M1+Z");
        Ui.until("it to be open again",
                () -> standings(tree.widget()).anyMatch("A diagnosis of chronic pain\u00a0— open"::equals));
        assertFalse(Ui.call(() -> context.document().isDirty()));
    }

    @Test
    void undoTakesBackFromTheViewThatFollowsTheCase(Driver driver) {
        hand.type("items/i1/departureReason", "disputeditem.departureReason", "The record is newer.");
        Ui.until("the case to have it", () -> context.document().isDirty());

        driver.styledText("criteria.view.tree").focus();
        Keyboard.press("M1+Z");

        Ui.until("it to be taken back", () -> !context.document().isDirty());
    }

    private static Stream<String> standings(StyledText tree) {
        return tree.getText().lines();
    }

    @Test
    void aFixIsOfferedByTheKeyboardBesideWhatIsWrong(Driver driver) {
        hand.type("items/i2/rationale", "disputeditem.rationale",
                "Therefore, the request for a bilateral sacroiliac joint injection is not medically necessary.");
        driver.find("the message with its fixes", Link.class, link -> link.getText().contains("Fix…"));
        Screenshots.take("field-fix");

        Keyboard.press("M1+1");
        Keyboard.press("ARROW_DOWN");
        Keyboard.press("CR");

        Ui.until("the side to be mended", () -> item(1).getRationale().contains("a right sacroiliac"));
        Ui.until("the message to be gone",
                () -> driver.count(Link.class, link -> link.getText().contains("Fix…")) == 0);
        assertTrue(Ui.call(() -> context.document().undoLabel()).startsWith("Replace"), context.document().undoLabel());
    }

    @Test
    void draftingAgainKeepsWhatTheReviewerWrote(Driver driver) {
        hand.go(Text.class, "items/i1/rationale", "disputeditem.rationale");
        Found<Button> draft = driver.button("Draft from verdict");
        Ui.run(() -> draft.widget().setFocus());
        Keyboard.press("SPACE");
        Ui.until("a draft", () -> item(0).getRationale() != null && item(0).getRationale().contains("trigger point"));
        String first = item(0).getRationale();
        Ui.until("nothing more to be drafted", () -> !draft.widget().isEnabled());

        hand.go(Text.class, "items/i1/rationale", "disputeditem.rationale");
        Keyboard.press("M1+END");
        Keyboard.type(" I read the operative report too.");
        Ui.until("the sentence to be taken", () -> item(0).getRationale().endsWith("report too."));
        hand.go(Button.class, "items/i1/decision", "disputeditem.decision.upheld");
        Keyboard.press("ARROW_RIGHT");
        Keyboard.press("SPACE");
        Ui.until("something to be drafted again", () -> draft.widget().isEnabled());
        Ui.run(() -> draft.widget().setFocus());
        Keyboard.press("SPACE");

        Ui.until("the conclusion to follow the decision",
                () -> item(0).getRationale().contains("is medically necessary."));
        assertTrue(item(0).getRationale().endsWith("I read the operative report too."), item(0).getRationale());
        assertFalse(first.contains("is medically necessary."));
        Screenshots.take("draft-again");
        Keyboard.press("M1+Z");
        Ui.until("the drafting to be undone", () -> item(0).getRationale().contains("is not medically necessary."));
    }

    @Test
    void itemsAreAddedCopiedMovedAndRemovedByKeys(Driver driver) {
        Ui.run(() -> editor.reveal("items/i1"));
        Found<Table> table = driver.table("case.items");
        table.focus();
        Keyboard.press("HOME");
        Keyboard.press("M1+C");
        Keyboard.press("M1+V");
        Ui.until("a third item", () -> content.getItems().size() == 3);
        assertEquals(item(0).getTitle(), item(2).getTitle());
        Keyboard.press("ALT+ARROW_UP");
        Ui.until("it to be the second", () -> item(1).getTitle().equals(item(0).getTitle()));
        Keyboard.press("DEL");
        Ui.until("it to be gone", () -> content.getItems().size() == 2);
        driver.tool("Add disputed item").click();
        Ui.until("a new item", () -> content.getItems().size() == 3);
        for (int step = 0; step < 4; step++) {
            long revision = context.document().revision();
            Keyboard.press("M1+Z");
            Ui.until("a step to be undone", () -> context.document().revision() > revision);
        }
        assertFalse(Ui.call(() -> context.document().isDirty()));
    }

    @Test
    void aNewItemIsBegunWithItsTitleWhichSaysTheRest(Driver driver) {
        Ui.run(() -> editor.reveal("items/i1"));
        driver.tool("Add disputed item").click();
        Found<Text> title = driver.find(Text.class, "disputeditem.title").until("to have the focus",
                Text::isFocusControl);
        Keyboard.type("Physical therapy, 2 times a week for 4 weeks, right knee");
        title.until("to have it all", text -> text.getText().endsWith("right knee"));
        Keyboard.press("TAB");
        Ui.until("the request to be read", () -> item(2).getService() != null);
        assertEquals("Services.PhysicalTherapy Anatomy.Knee right", Ui.call(() -> item(2).getService() + " "
                + item(2).getRegion() + " " + item(2).getSide()));
        assertEquals("8 visits", driver.find(Text.class, "disputeditem.quantity").ask(Text::getText));
        Screenshots.take("items-new");

        Found<Button> same = driver.button("Same as for the item above");
        Ui.run(() -> same.widget().setFocus());
        Keyboard.press("SPACE");
        Ui.until("the citation to be taken", () -> item(2).getAdministratorCitation() != null);
        assertTrue(Ui.call(() -> EcoreUtil.equals(item(1).getAdministratorCitation(),
                item(2).getAdministratorCitation())));
        assertFalse(same.ask(Button::isEnabled));
    }

    @Test
    void whatIsNotKnownYetIsNotTakenForNoGuideline(Driver driver) {
        Ui.run(() -> {
            DisputedItem imaging = ImrcaseFactory.eINSTANCE.createDisputedItem();
            imaging.setTitle("MRI");
            imaging.setService("Services.MagneticResonanceImaging");
            context.edits().add(content, Literals.CASE__ITEMS, imaging);
            editor.reveal("items/i3");
        });
        driver.find(Label.class, "criteria.result").until("to ask for the region",
                label -> label.getText().startsWith("Which guideline applies depends on the region"));
    }

    @Test
    void anItemThatCameWithItsTitleAloneIsReadByAButton(Driver driver) {
        Ui.run(() -> {
            DisputedItem imaging = ImrcaseFactory.eINSTANCE.createDisputedItem();
            imaging.setTitle("MRI of the left knee");
            context.edits().add(content, Literals.CASE__ITEMS, imaging);
            editor.reveal("items/i3");
        });
        Found<Label> result = driver.find(Label.class, "criteria.result").until("to ask for the service",
                label -> label.getText().startsWith("The request does not say yet which service"));
        Found<Button> read = driver.button("Read the title").until("to be enabled", Button::isEnabled);
        Ui.run(() -> read.widget().setFocus());
        Keyboard.press("SPACE");
        result.until("to judge it", label -> label.getText().startsWith("The record does not show"));
        assertEquals("Services.MagneticResonanceImaging Anatomy.Knee left",
                Ui.call(() -> item(2).getService() + " " + item(2).getRegion() + " " + item(2).getSide()));
    }

    @Test
    void aCaseWithoutItemsSaysWhatToDo(Driver driver) {
        Ui.run(() -> context.edits().remove(List.copyOf(content.getItems())));
        driver.tab("Disputed items").click();
        driver.find(Label.class, "criteria.result").until("to say what to do",
                label -> label.getText().startsWith("Add the first disputed item"));
        Screenshots.take("items-empty");
    }
}
