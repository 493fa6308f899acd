package org.casewright.workbench.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.casewright.engine.rules.Kind;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.forms.Conversion;
import org.casewright.workbench.forms.Conversions;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Fields;
import org.casewright.workbench.forms.FormContext;
import org.casewright.workbench.forms.ListConversion;
import org.casewright.workbench.forms.MeasureConversion;
import org.casewright.workbench.forms.ReferenceChoices;
import org.casewright.workbench.forms.Slot;
import org.casewright.workbench.forms.Steps;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;

/** The fields of the disputed item that is selected. */
final class ItemFields {

    private static final Set<Kind> SERVICES = EnumSet.of(Kind.SERVICE, Kind.DRUG, Kind.TEST);
    private static final Set<Kind> REGIONS = EnumSet.of(Kind.REGION);
    private static final Conversion DATE = new DateConversion();
    private static final int RATIONALE_LINES = 10;

    private final CaseContext context;
    private final FormContext forms;
    private final FormToolkit toolkit;
    private final IObservableValue<EObject> item;
    private final IHandlerService handlers;
    private final Fields fields;
    private Composite decision;

    ItemFields(CaseContext context, FormContext forms, FormToolkit toolkit, IObservableValue<EObject> item,
            IHandlerService handlers) {
        this.context = context;
        this.forms = forms;
        this.toolkit = toolkit;
        this.item = item;
        this.handlers = handlers;
        this.fields = new Fields(toolkit, forms);
    }

    /** @param steps make them, section by section */
    void create(FormSections sections, Composite body, Steps steps) {
        steps.add(() -> decision(sections.section(body, "Decision")));
        steps.add(() -> request(sections.section(body, "Request")));
        steps.add(() -> approval(sections.section(body, "Approved by utilization review")));
        steps.add(() -> citation(sections.section(body, "Claims administrator relied on"),
                Literals.DISPUTED_ITEM__ADMINISTRATOR_CITATION, "claims administrator",
                "Known (left empty, it cited nothing)"));
        steps.add(() -> citation(sections.section(body, "Expert reviewer relies on"),
                Literals.DISPUTED_ITEM__REVIEWER_CITATION, "expert reviewer",
                "Written here, not drafted from the verdict"));
    }

    /** The section of the decision; null before it is made. */
    Composite decision() {
        return decision;
    }

    /** Goes into the field of an element of the item that is selected; where there is none, does something else. */
    void reveal(String element, Runnable otherwise) {
        fields.of(element).ifPresentOrElse(Field::reveal, otherwise);
    }

    private void decision(Composite section) {
        decision = section.getParent();
        fields.radio(section, "Decision", slot(Literals.DISPUTED_ITEM__DECISION));
        fields.lines(section, "Reason for departing", slot(Literals.DISPUTED_ITEM__DEPARTURE_REASON), 2);
        fields.lines(section, "Rationale", slot(Literals.DISPUTED_ITEM__RATIONALE), RATIONALE_LINES);
        new DraftLink(context, toolkit, section, item, "Draft from verdict");
    }

    private void request(Composite section) {
        Field title = fields.text(section, "Title", slot(Literals.DISPUTED_ITEM__TITLE), Conversions.TEXT);
        new TitleReading(context, item).follow(title.control(), toolkit, section);
        fields.concept(section, "Service or drug", slot(Literals.DISPUTED_ITEM__SERVICE), SERVICES);
        fields.concept(section, "Region", slot(Literals.DISPUTED_ITEM__REGION), REGIONS);
        fields.choice(section, "Side", slot(Literals.DISPUTED_ITEM__SIDE));
        text(section, "Quantity", Literals.DISPUTED_ITEM__QUANTITY, new MeasureConversion("4 visits"));
        text(section, "Frequency", Literals.DISPUTED_ITEM__FREQUENCY, new MeasureConversion("2 visits per week"));
        text(section, "Duration", Literals.DISPUTED_ITEM__DURATION, new MeasureConversion("30 days"));
        text(section, "Largest daily dose", Literals.DISPUTED_ITEM__DOSE, new MeasureConversion("40 mg"));
        fields.choice(section, "Kind of request", slot(Literals.DISPUTED_ITEM__REQUEST_KIND));
        text(section, "Date of request", Literals.DISPUTED_ITEM__REQUESTED, DATE);
        text(section, "Dates of service", Literals.DISPUTED_ITEM__DATES_OF_SERVICE,
                new ListConversion(DATE, "mm/dd/yyyy; where given already"));
        text(section, "Guideline date", Literals.DISPUTED_ITEM__GUIDELINE_DATE, DATE);
        text(section, "Its reason", Literals.DISPUTED_ITEM__GUIDELINE_DATE_REASON, Conversions.TEXT);
        fields.reference(section, "Goes with", slot(Literals.DISPUTED_ITEM__DEPENDS_ON),
                new ReferenceChoices(ItemFields::others, ItemFields::words, "No other item"));
    }

    private void text(Composite section, String label, EStructuralFeature feature, Conversion conversion) {
        fields.text(section, label, slot(feature), conversion);
    }

    @SuppressWarnings("unchecked")
    private void approval(Composite section) {
        fields.presence(section, "A part of the request was approved", slot(Literals.DISPUTED_ITEM__APPROVAL));
        var approval = (IObservableValue<EObject>) EMFProperties.value(Literals.DISPUTED_ITEM__APPROVAL)
                .observeDetail(item);
        fields.choice(section, "What was approved", new Slot(approval, Literals.PARTIAL_APPROVAL__KIND));
        fields.text(section, "Original request", new Slot(approval, Literals.PARTIAL_APPROVAL__ORIGINAL),
                Conversions.TEXT);
        fields.text(section, "Authorized", new Slot(approval, Literals.PARTIAL_APPROVAL__AUTHORIZED), Conversions.TEXT);
        fields.text(section, "Requested quantity", new Slot(approval, Literals.PARTIAL_APPROVAL__REQUESTED_QUANTITY),
                new MeasureConversion("6 visits"));
        fields.text(section, "Authorized quantity", new Slot(approval, Literals.PARTIAL_APPROVAL__AUTHORIZED_QUANTITY),
                new MeasureConversion("2 visits"));
    }

    private void citation(Composite section, EStructuralFeature side, String whose, String presence) {
        CitationSection citation = new CitationSection(toolkit, fields, section, item, (EReference) side, presence);
        if (side == Literals.DISPUTED_ITEM__ADMINISTRATOR_CITATION) {
            new SameCitation(context, toolkit, section, item, (EReference) side); // the reviewer's is drafted
        }
        citation.create(forms, context.edits(), handlers, whose);
        if (side == Literals.DISPUTED_ITEM__ADMINISTRATOR_CITATION) {
            new CitationPlaces(context, toolkit, section, item, (EReference) side);
        }
    }

    private Slot slot(EStructuralFeature feature) {
        return new Slot(item, feature);
    }

    private static List<? extends EObject> others(EObject owner) {
        return ((Case) owner.eContainer()).getItems().stream()
                .filter(other -> other != owner).toList();
    }

    /** Two items may have one title; the id tells them apart. */
    private static String words(EObject object) {
        DisputedItem item = (DisputedItem) object;
        return item.getId() + ": " + Objects.requireNonNullElse(item.getTitle(), "(no title yet)");
    }
}
