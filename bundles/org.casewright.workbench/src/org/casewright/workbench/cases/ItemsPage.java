package org.casewright.workbench.cases;

import java.util.List;
import java.util.Optional;

import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.project.ItemState;
import org.casewright.workbench.forms.ChildActions;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Steps;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.RecordsPane;
import org.casewright.workbench.verdicts.StandingWords;
import org.casewright.workbench.verdicts.VerdictLines;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;

/** The disputed items: how the criteria stand, what is decided, and why. */
final class ItemsPage extends CasePage {

    static final String ID = "items";

    private static final int CRITERIA_ROWS = 12;

    private ItemTable items;
    private ItemFields fields;
    private Composite criteria;
    private Label result;
    private CriteriaTree tree;
    private CriterionDetails details;

    ItemsPage(CaseEditor editor, CaseContext context) {
        super(editor, context, ID, "Disputed items");
    }

    @Override
    public boolean shows(String element) {
        return element.equals("items") || element.startsWith("items/") && !RecordsPane.isOurs(element);
    }

    @Override
    protected void go(String element) {
        String[] steps = element.split("/");
        if (steps.length > 1) {
            items.select(steps[1]);
        }
        context().select(element);
        fields.reveal(element, this::enter);
    }

    @Override
    protected void enter() {
        items.rows().viewer().getTable().setFocus();
    }

    @Override
    protected void create(IManagedForm managed, Steps parts) {
        managed.getForm().setText("Disputed items");
        managed.getForm().setImage(Icons.ITEM.image());
        Composite body = managed.getForm().getBody();
        FormSections.columns(body, this::arrange);
        FormToolkit toolkit = managed.getToolkit();
        FormSections sections = new FormSections(toolkit);
        parts.add(() -> master(sections.section(body, "Items"), toolkit));
        parts.add(() -> criteria(sections.section(body, "How the criteria stand", 2), toolkit));
        parts.add(() -> details(sections, body, toolkit, parts));
    }

    private void details(FormSections sections, Composite body, FormToolkit toolkit, Steps parts) {
        items.rows().selectFirst();
        IObservableValue<EObject> item = items.rows().selection();
        fields = new ItemFields(context(), forms(), toolkit, item, getSite().getService(IHandlerService.class));
        fields.create(sections, body, parts);
        parts.add(() -> follow(item, body));
    }

    private void follow(IObservableValue<EObject> item, Composite body) {
        arrange(((GridLayout) body.getLayout()).numColumns);
        item.addValueChangeListener(event -> selected());
        Runnable judged = this::judged;
        context().addStateListener(judged);
        body.addDisposeListener(event -> context().removeStateListener(judged));
        selected();
    }

    /**
     * Beside the decision where there is room; otherwise after it, since the view of the criteria is in sight as well.
     */
    private void arrange(int columns) {
        if (fields == null || fields.decision() == null) {
            return;
        }
        if (columns == 1) {
            criteria.moveBelow(fields.decision());
        } else {
            criteria.moveAbove(fields.decision());
        }
    }

    private void master(Composite section, FormToolkit toolkit) {
        Composite cell = wide(section, toolkit);
        items = new ItemTable(cell, context(), forms());
        ChildActions actions = new ChildActions(items.rows(), context().edits(),
                ImrcaseFactory.eINSTANCE::createDisputedItem);
        actions.begin(item -> whenMade(
                () -> fields.reveal(ElementPath.of(item, Literals.DISPUTED_ITEM__TITLE), this::enter)));
        actions.toolBar(cell, "disputed item");
        actions.keysAndMenu(getSite().getService(IHandlerService.class));
        result = toolkit.createLabel(cell, "", SWT.WRAP);
        result.setData(Field.ID, "criteria.result");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(result);
    }

    private void criteria(Composite section, FormToolkit toolkit) {
        criteria = section.getParent();
        Composite cell = wide(section, toolkit);
        tree = new CriteriaTree(cell, "criteria.tree", CRITERIA_ROWS, line -> details.show(line));
        details = new CriterionDetails(toolkit, cell, "criteria.details");
        details.of(Optional.of(context()));
    }

    private static Composite wide(Composite section, FormToolkit toolkit) {
        Composite cell = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(cell);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(cell);
        return cell;
    }

    private void selected() {
        context().select(items.selected().map(ElementPath::of).orElse(""));
        judged();
    }

    private void judged() {
        items.refresh();
        Optional<ItemState> state = items.selected().flatMap(items::state);
        String words = state.map(known -> StandingWords.of(known.verdict())).orElseGet(this::nothing);
        if (!words.equals(result.getText())) {
            result.setText(words);
            result.requestLayout();
        }
        tree.show(state.map(known -> VerdictLines.of(context().judged().orElseThrow().snapshot(), known.verdict()))
                .orElse(List.of()));
        details.update(tree.lines());
    }

    private String nothing() {
        if (items.selected().isPresent()) {
            return "The item is being judged …";
        }
        return context().document().content().getItems().isEmpty()
                ? "Add the first disputed item: one for each treatment that the denial is about."
                : "Choose an item to see how its criteria stand.";
    }
}
