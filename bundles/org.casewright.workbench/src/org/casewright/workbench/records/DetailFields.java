package org.casewright.workbench.records;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.casewright.engine.rules.Kind;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.forms.Conversions;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Fields;
import org.casewright.workbench.forms.FormContext;
import org.casewright.workbench.forms.MeasureConversion;
import org.casewright.workbench.forms.Slot;
import org.casewright.workbench.records.finding.FindingKind;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The fields of the record or the finding that is selected; those of each kind are made when they are first needed. */
final class DetailFields {

    private static final DateConversion DATE = new DateConversion();

    /** The labels are short here, and so is the room: in characters. */
    private static final int LABEL = 11;

    /** The fields of one kind of object. */
    private record Page(ScrolledComposite scrolled, Fields fields, WritableValue<EObject> owner) {
    }

    private final FormToolkit toolkit;
    private final FormContext context;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Map<FindingKind, Page> findings = new EnumMap<>(FindingKind.class);
    private Page record;

    DetailFields(Composite parent, FormToolkit toolkit, FormContext context) {
        this.toolkit = toolkit;
        this.context = context;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
    }

    /** Shows the fields of a record or finding; null for none. */
    void show(EObject object) {
        context.document().endTyping();
        if (object instanceof Record) {
            record = record == null ? recordPage() : record;
            top(record, object);
        } else if (object instanceof Finding finding) {
            top(findings.computeIfAbsent(FindingKind.of(finding), this::findingPage), object);
        } else {
            layout.topControl = null;
            stack.layout();
        }
    }

    private void top(Page page, EObject object) {
        page.owner.setValue(object);
        layout.topControl = page.scrolled;
        stack.layout();
    }

    /** The field of an element, of what is shown now; empty where none shows it. */
    Optional<Field> field(String element) {
        return Stream.concat(Optional.ofNullable(record).stream(), findings.values().stream())
                .filter(page -> page.scrolled == layout.topControl).flatMap(page -> page.fields.of(element).stream())
                .findFirst();
    }

    private Page page() {
        ScrolledComposite scrolled = new ScrolledComposite(stack, SWT.V_SCROLL);
        Composite grid = toolkit.createComposite(scrolled);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 6).applyTo(grid);
        scrolled.setContent(grid);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> fit(scrolled));
        return new Page(scrolled, new Fields(toolkit, context, LABEL), new WritableValue<>(null, EObject.class));
    }

    private static void fit(ScrolledComposite scrolled) {
        scrolled.setMinHeight(scrolled.getContent().computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    private Page recordPage() {
        Page page = page();
        Composite grid = (Composite) page.scrolled.getContent();
        Fields fields = page.fields;
        fields.choice(grid, "Kind", slot(page, Literals.RECORD__KIND));
        fields.text(grid, "Title", slot(page, Literals.RECORD__TITLE), Conversions.TEXT);
        fields.text(grid, "Date", slot(page, Literals.RECORD__DATE), DATE);
        fields.text(grid, "Last date", slot(page, Literals.RECORD__DATE_TO), DATE);
        fields.text(grid, "Author", slot(page, Literals.RECORD__AUTHOR), Conversions.TEXT);
        fields.text(grid, "Pages", slot(page, Literals.RECORD__PAGES), Conversions.WHOLE_NUMBER);
        fields.text(grid, "File", slot(page, Literals.RECORD__FILE), Conversions.TEXT);
        fit(page.scrolled);
        return page;
    }

    private Page findingPage(FindingKind kind) {
        Page page = page();
        Composite grid = (Composite) page.scrolled.getContent();
        Fields fields = page.fields;
        fields.concept(grid, kind.label(), slot(page, Literals.FINDING__CONCEPT), kind.concepts());
        fields.choice(grid, "Status", slot(page, Literals.FINDING__STATUS));
        fields.concept(grid, "Region", slot(page, Literals.FINDING__REGION), Set.of(Kind.REGION));
        fields.choice(grid, "Side", slot(page, Literals.FINDING__SIDE));
        boolean treatment = kind == FindingKind.TREATMENT || kind == FindingKind.MEDICATION;
        fields.text(grid, treatment ? "Begun" : "Date", slot(page, Literals.FINDING__DATE), DATE);
        if (treatment) {
            treatment(fields, page, grid, kind);
        } else {
            observation(fields, page, grid);
        }
        fields.text(grid, "Note", slot(page, Literals.FINDING__NOTE), Conversions.TEXT);
        fit(page.scrolled);
        return page;
    }

    private static void observation(Fields fields, Page page, Composite grid) {
        fields.text(grid, "Value", slot(page, Literals.FINDING__VALUES), new FindingValues());
        fields.text(grid, "Since", slot(page, Literals.FINDING__ONSET), DATE);
        fields.text(grid, "Ended", slot(page, Literals.FINDING__RESOLVED), DATE);
        fields.choice(grid, "Method", slot(page, Literals.FINDING__METHOD));
    }

    private static void treatment(Fields fields, Page page, Composite grid, FindingKind kind) {
        fields.text(grid, "Ended", slot(page, Literals.TREATMENT__ENDED), DATE);
        fields.choice(grid, "State", slot(page, Literals.TREATMENT__STATE));
        fields.choice(grid, "Outcome", slot(page, Literals.TREATMENT__OUTCOME));
        if (kind == FindingKind.MEDICATION) {
            fields.text(grid, "Strength", slot(page, Literals.MEDICATION__STRENGTH), new MeasureConversion("500 mg"));
            fields.text(grid, "Units a day", slot(page, Literals.MEDICATION__UNITS_PER_DAY), Conversions.NUMBER);
            fields.text(grid, "Daily dose", slot(page, Literals.MEDICATION__DAILY_DOSE),
                    new MeasureConversion("1000 mg"));
        } else {
            fields.text(grid, "Times", slot(page, Literals.TREATMENT__COUNT), Conversions.WHOLE_NUMBER);
        }
        fields.text(grid, "Relief", slot(page, Literals.TREATMENT__RELIEF), new MeasureConversion("50 %"));
        fields.text(grid, "Relief for", slot(page, Literals.TREATMENT__RELIEF_DURATION),
                new MeasureConversion("6 weeks"));
    }

    private static Slot slot(Page page, EStructuralFeature feature) {
        return new Slot(page.owner, feature);
    }
}
