package org.casewright.workbench.records;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.casewright.engine.rules.Kind;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.forms.Conversions;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Fields;
import org.casewright.workbench.forms.FormContext;
import org.casewright.workbench.forms.MeasureConversion;
import org.casewright.workbench.records.finding.FindingKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The fields of a finding; those of each kind are made when they are first needed. */
final class FindingFields {

    private static final DateConversion DATE = new DateConversion();

    private final FormToolkit toolkit;
    private final FormContext context;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Map<FindingKind, DetailPage> kinds = new EnumMap<>(FindingKind.class);
    private DetailPage top;

    FindingFields(Composite parent, FormToolkit toolkit, FormContext context) {
        this.toolkit = toolkit;
        this.context = context;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
    }

    Composite control() {
        return stack;
    }

    void show(Finding finding) {
        FindingKind kind = FindingKind.of(finding);
        boolean isNew = !kinds.containsKey(kind);
        top = kinds.computeIfAbsent(kind, this::page);
        top.show(finding);
        if (isNew) {
            stack.getDisplay().asyncExec(this::bring); // what has just been made is styled in an event of its own
        } else {
            bring();
        }
    }

    private void bring() {
        if (!stack.isDisposed()) {
            layout.topControl = top.control();
            stack.layout();
        }
    }

    /** The field of an element of the finding that is shown; empty where none shows it. */
    Optional<Field> field(String element) {
        return Optional.ofNullable(top).flatMap(page -> page.fields().of(element));
    }

    private DetailPage page(FindingKind kind) {
        DetailPage page = new DetailPage(stack, toolkit, context);
        Composite grid = page.grid();
        Fields fields = page.fields();
        fields.concept(grid, kind.label(), page.slot(Literals.FINDING__CONCEPT), kind.concepts());
        fields.choice(grid, "Status", page.slot(Literals.FINDING__STATUS));
        fields.concept(grid, "Region", page.slot(Literals.FINDING__REGION), Set.of(Kind.REGION));
        fields.choice(grid, "Side", page.slot(Literals.FINDING__SIDE));
        boolean treatment = kind == FindingKind.TREATMENT || kind == FindingKind.MEDICATION;
        fields.text(grid, treatment ? "Begun" : "Date", page.slot(Literals.FINDING__DATE), DATE);
        if (treatment) {
            treatment(fields, page, grid, kind);
        } else {
            observation(fields, page, grid);
        }
        fields.text(grid, "Note", page.slot(Literals.FINDING__NOTE), Conversions.TEXT);
        return page;
    }

    private static void observation(Fields fields, DetailPage page, Composite grid) {
        fields.text(grid, "Value", page.slot(Literals.FINDING__VALUES), new FindingValues());
        fields.text(grid, "Since", page.slot(Literals.FINDING__ONSET), DATE);
        fields.text(grid, "Ended", page.slot(Literals.FINDING__RESOLVED), DATE);
        fields.choice(grid, "Method", page.slot(Literals.FINDING__METHOD));
    }

    private static void treatment(Fields fields, DetailPage page, Composite grid, FindingKind kind) {
        fields.text(grid, "Ended", page.slot(Literals.TREATMENT__ENDED), DATE);
        fields.choice(grid, "State", page.slot(Literals.TREATMENT__STATE));
        fields.choice(grid, "Outcome", page.slot(Literals.TREATMENT__OUTCOME));
        if (kind == FindingKind.MEDICATION) {
            fields.text(grid, "Strength", page.slot(Literals.MEDICATION__STRENGTH), new MeasureConversion("500 mg"));
            fields.text(grid, "Units a day", page.slot(Literals.MEDICATION__UNITS_PER_DAY), Conversions.NUMBER);
            fields.text(grid, "Daily dose", page.slot(Literals.MEDICATION__DAILY_DOSE),
                    new MeasureConversion("1000 mg"));
        } else {
            fields.text(grid, "Times", page.slot(Literals.TREATMENT__COUNT), Conversions.WHOLE_NUMBER);
        }
        fields.text(grid, "Relief", page.slot(Literals.TREATMENT__RELIEF), new MeasureConversion("50 %"));
        fields.text(grid, "Relief for", page.slot(Literals.TREATMENT__RELIEF_DURATION),
                new MeasureConversion("6 weeks"));
    }
}
