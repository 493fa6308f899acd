package org.casewright.workbench.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.project.ItemState;
import org.casewright.workbench.editing.Names;
import org.casewright.workbench.forms.ChildTable;
import org.casewright.workbench.forms.ChildTable.Column;
import org.casewright.workbench.forms.FormContext;
import org.casewright.workbench.forms.Slot;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.verdicts.StandingWords;
import org.eclipse.core.databinding.observable.Observables;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** The disputed items of a case in a table: what each is, how its criteria stand, and what is decided. */
final class ItemTable {

    private static final int ROWS = 6;

    private final CaseContext context;
    private final ChildTable table;

    ItemTable(Composite parent, CaseContext context, FormContext forms) {
        this.context = context;
        Slot list = new Slot(Observables.constantObservableValue(context.document().content(), Case.class),
                Literals.CASE__ITEMS);
        table = new ChildTable(parent, forms, list, "Disputed items",
                List.of(new Column("Item", "", ItemTable::title, ItemTable::icon),
                        Column.of("Criteria", "not documented", this::verdict),
                        Column.of("Decision", "Overturned",
                                item -> Names.capitalized(((DisputedItem) item).getDecision().getLiteral()))),
                ROWS);
    }

    ChildTable rows() {
        return table;
    }

    /** The item that is selected; the first of several. */
    Optional<DisputedItem> selected() {
        return table.selected().stream().findFirst().map(DisputedItem.class::cast);
    }

    /** Selects the item of an id; nothing changes where there is none. */
    void select(String id) {
        context.document().content().getItems().stream().filter(item -> id.equals(item.getId())).findFirst()
                .ifPresent(item -> table.select(List.of(item)));
    }

    /** Shows how the criteria stand now. */
    void refresh() {
        table.viewer().refresh(true);
    }

    /** How an item was judged; empty until it is. */
    Optional<ItemState> state(DisputedItem item) {
        return context.judged().flatMap(judged -> judged.item(Objects.requireNonNullElse(item.getId(), "")));
    }

    private String verdict(EObject item) {
        return state((DisputedItem) item).map(state -> StandingWords.brief(state.verdict())).orElse("");
    }

    private static String title(EObject object) {
        String title = ((DisputedItem) object).getTitle();
        return title == null || title.isBlank() ? "(no title yet)" : title;
    }

    private static Image icon(EObject object) {
        return (switch (((DisputedItem) object).getDecision()) {
            case UPHELD -> Icons.DECISION_UPHELD;
            case OVERTURNED -> Icons.DECISION_OVERTURNED;
            case UNDECIDED -> Icons.DECISION_OPEN;
        }).image();
    }
}
