package org.casewright.workbench.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;

import org.casewright.engine.rules.Kind;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Side;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.tests.driver.Copied;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing in each kind of field, with what is wrong beside it, and taking it back. */
@WorkbenchTest
class FieldsTest {

    private IFile file;
    private CaseContext context;
    private Case content;
    private Hand hand;
    private String before;

    @BeforeEach
    void open(Driver driver) {
        file = Cases.sample("seed-trigger-point.case");
        before = Cases.content(file);
        CaseEditor editor = Cases.open(driver, file);
        context = Cases.context(editor);
        content = context.document().content();
        hand = new Hand(driver, editor);
        Ui.until("the library to be known and the case judged", () -> context.judged().isPresent()
                && !context.concepts().index().search("FBSS", EnumSet.allOf(Kind.class), 1).isEmpty());
    }

    private DisputedItem item() {
        return content.getItems().getFirst();
    }

    @Test
    void everyKindOfFieldTakesWhatIsTypedAndGivesItBack(Driver driver) {
        hand.type("number", "case.number", "CM14-7654321");
        hand.type("claim/decided", "claim.decided", "4/2014");
        hand.type("claim/datesOfInjury", "claim.datesOfInjury", "3/29/2005; 2006");
        hand.type("patient/age", "patient.age", "39");
        hand.type("reviewer/licensedIn", "reviewer.licensedIn", "California; Nevada");
        hand.go(Button.class, "reviewer/boardCertified", "reviewer.boardCertified");
        Keyboard.press("SPACE");
        Screenshots.take("case-page-light");
        hand.type("items/i1/quantity", "disputeditem.quantity", "2 to 3 injections");
        hand.go(Combo.class, "items/i1/side", "disputeditem.side");
        Keyboard.press("ARROW_DOWN");
        Ui.until("the side to be taken", () -> item().getSide() == Side.RIGHT);
        hand.type("items/i1/rationale", "disputeditem.rationale", "One sentence.\nA second one");

        assertEquals("CM14-7654321", content.getNumber());
        assertEquals(PartialDate.valueOf("2014-04"), content.getClaim().getDecided());
        assertEquals(List.of(PartialDate.valueOf("2005-03-29"), PartialDate.valueOf("2006")),
                content.getClaim().getDatesOfInjury());
        assertEquals(39, content.getPatient().getAge());
        assertEquals(List.of("California", "Nevada"), content.getReviewer().getLicensedIn());
        assertFalse(content.getReviewer().isBoardCertified());
        assertEquals(new BigDecimal(3), item().getQuantity().getUpTo());
        assertEquals("injections", item().getQuantity().getUnit());
        assertEquals("One sentence.\nA second one", item().getRationale());
        undoAll();
        assertEquals(before, Cases.content(file));
    }

    /** Undo by the key, until nothing is left to be undone; the case is then that of the file. */
    private void undoAll() {
        while (context.document().canUndo()) {
            long revision = context.document().revision();
            Keyboard.press("M1+Z");
            Ui.until("a step to be undone", () -> context.document().revision() > revision);
        }
        assertFalse(context.document().isDirty());
        Ui.run(() -> assertEquals(before, Cases.written(content)));
    }

    @Test
    void aDateThatIsNoneSaysWhy(Driver driver) {
        Found<Text> field = hand.type("claim/assigned", "claim.assigned", "13/45/2014");
        Keyboard.press("TAB");

        driver.find("the message", Link.class, link -> link.getText().startsWith("'13/45/2014' is not a day"));
        assertEquals(PartialDate.valueOf("2014-03-28"), content.getClaim().getAssigned());
        Screenshots.take("field-problem");

        field.enter("3/29/2014\t");
        Ui.until("the date to be taken",
                () -> PartialDate.valueOf("2014-03-29").equals(content.getClaim().getAssigned()));
        assertEquals("03/29/2014", field.ask(Text::getText));
        Ui.until("the message to be gone",
                () -> driver.count(Link.class, link -> link.getText().contains("is not a day")) == 0);
    }

    @Test
    void aTextThatIsNoValueYetIsTakenBackFirst() {
        hand.type("patient/age", "patient.age", "39");
        Found<Text> field = hand.type("claim/assigned", "claim.assigned", "4/31/20");
        assertEquals("Change date of assignment", Ui.call(context.document()::undoLabel));
        Keyboard.press("M1+Z");
        field.until("to have the date of the case", text -> text.getText().equals("03/28/2014"));
        Ui.until("nothing else to be taken back", () -> content.getPatient().getAge() == 39);
        Keyboard.press("M1+Z");
        Ui.until("the age to be taken back", () -> !context.document().isDirty());
    }

    @Test
    void aTextThatIsNoValueBelongsToItsItemAlone() {
        hand.type("items/i1/duration", "disputeditem.duration", "some");
        Found<Text> field = hand.go(Text.class, "items/i2/duration", "disputeditem.duration");
        assertEquals("", field.ask(Text::getText));
    }

    @Test
    void typingGoesOnWhereUndoAndRedoLeftIt() {
        hand.type("items/i1/rationale", "disputeditem.rationale", "First one. Second one.");
        Found<Text> field = hand.go(Text.class, "items/i1/rationale", "disputeditem.rationale");
        Keyboard.press("M1+Z");
        field.until("to have the first sentence", text -> text.getText().equals("First one. "));
        Keyboard.press("M1+Y");
        field.until("to have the second sentence again", text -> text.getText().equals("First one. Second one."));
        Keyboard.press("M1+Z");
        field.until("to have the first sentence", text -> text.getText().equals("First one. "));
        Keyboard.type("Third.");
        field.until("to have the third sentence", text -> text.getText().equals("First one. Third."));
        undoAll();
    }

    @Test
    void aFieldOfOneLineTakesNoLineBreaks() {
        String title = "repair of the left shoulder \u00C5\u6F22\uD83D\uDE00";
        Copied.text("\n" + title.replace("the ", "the\n  ") + "\n");
        Found<Text> field = hand.go(Text.class, "items/i1/title", "disputeditem.title");
        Keyboard.press("M1+A");
        Keyboard.press("M1+V");
        Ui.until("the title to be taken", () -> title.equals(item().getTitle()));
        assertEquals(title, field.ask(Text::getText));
        undoAll();
    }

    /** A file may hold what no field takes: to show it is not to type it. */
    @Test
    void aNameWithALineBreakIsTakenBackLikeAnyOther() {
        for (String name : new String[] {"Anatomy.Sha\nb", "Anatomy.Nowhere"}) {
            Ui.run(() -> context.document().set(item(), Literals.DISPUTED_ITEM__REGION, name));
        }
        Found<Text> region = hand.go(Text.class, "items/i1/region", "disputeditem.region");
        Keyboard.press("M1+Z");
        region.until("to show the name in one line", text -> text.getText().equals("Anatomy.Sha b"));
        Keyboard.press("M1+Z");
        Ui.until("all to be taken back", () -> !context.document().isDirty());
    }

    @Test
    void aYearOfTwoFiguresIsWrittenOutAndTabSelectsTheNextField(Driver driver) {
        Found<Text> field = hand.type("claim/assigned", "claim.assigned", "3/29/14");
        Keyboard.press("TAB");
        Ui.until("the date to be taken",
                () -> PartialDate.valueOf("2014-03-29").equals(content.getClaim().getAssigned()));
        assertEquals("03/29/2014", field.ask(Text::getText));
        Found<Text> next = driver.find(Text.class, "claim.decided").until("to be selected",
                text -> text.isFocusControl() && text.getSelectionText().equals(text.getText()));
        Keyboard.type("4/30/2014");
        next.until("to be typed over", text -> text.getText().equals("4/30/2014"));
    }

    @Test
    void aConceptIsFoundByItsAbbreviation(Driver driver) {
        hand.type("items/i1/service", "disputeditem.service", "phys th");
        driver.find("the proposals", Table.class,
                table -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith("physical therapy"));
        Screenshots.take("concept-assist");
        Keyboard.press("ARROW_DOWN");
        Keyboard.press("ARROW_UP");
        Keyboard.press("CR");
        Ui.until("the concept to be taken", () -> "Services.PhysicalTherapy".equals(item().getService()));
        undoAll();
    }

    @Test
    void whatTheLibraryDoesNotKnowIsNotTaken(Driver driver) {
        String service = item().getService();
        hand.type("items/i1/service", "disputeditem.service", "qqq");
        Keyboard.press("ESC");
        Keyboard.press("TAB");
        driver.find("the message", Link.class, link -> link.getText().contains("is not in the library"));
        assertEquals(service, item().getService());
    }

    @Test
    void aDecisionIsMadeByTheArrowKeys() {
        hand.go(Button.class, "items/i1/decision", "disputeditem.decision.upheld");
        Keyboard.press("ARROW_RIGHT");
        Keyboard.press("SPACE");
        Ui.until("the item to be overturned", () -> item().getDecision() == Decision.OVERTURNED);
        undoAll();
    }

    @Test
    void aPartIsThereOrNot() {
        hand.go(Button.class, "items/i1/approval", "disputeditem.approval");
        Keyboard.press("SPACE");
        Ui.until("there to be an approval", () -> item().getApproval() != null);
        hand.type("items/i1/approval/authorized", "partialapproval.authorized", "one of them");
        Ui.until("the words to be taken", () -> "one of them".equals(item().getApproval().getAuthorized()));
        undoAll();
        assertNull(item().getApproval());
    }
}
