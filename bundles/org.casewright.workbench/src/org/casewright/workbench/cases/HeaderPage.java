package org.casewright.workbench.cases;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.forms.Conversion;
import org.casewright.workbench.forms.Conversions;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Fields;
import org.casewright.workbench.forms.ListConversion;
import org.casewright.workbench.forms.Slot;
import org.casewright.workbench.forms.Steps;
import org.casewright.workbench.images.Icons;
import org.eclipse.core.databinding.observable.Observables;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;

/** The header of the case: claim, dates, patient, reviewer, and the summary. */
final class HeaderPage extends CasePage {

    static final String ID = "case";

    private static final Conversion DATE = new DateConversion();
    private static final int SUMMARY_LINES = 8;

    private Fields fields;
    private Field first;

    HeaderPage(CaseEditor editor, CaseContext context) {
        super(editor, context, ID, "Case");
    }

    /** Whatever is on no other page is found here. */
    @Override
    public boolean shows(String element) {
        return true;
    }

    @Override
    protected void go(String element) {
        fields.of(element).ifPresent(Field::reveal);
    }

    @Override
    protected void enter() {
        first.reveal();
    }

    @Override
    protected void create(IManagedForm managed, Steps parts) {
        managed.getForm().setText("Case");
        managed.getForm().setImage(Icons.CASE.image());
        Composite body = managed.getForm().getBody();
        FormSections.columns(body, columns -> { });
        FormSections sections = new FormSections(managed.getToolkit());
        fields = new Fields(managed.getToolkit(), forms());
        parts.add(() -> claim(sections.section(body, "Case and claim")));
        parts.add(() -> dates(sections.section(body, "Dates", 2), managed));
        parts.add(() -> patient(sections.section(body, "Patient")));
        parts.add(() -> reviewer(sections.section(body, "Reviewer"), managed));
        parts.add(() -> summary(sections.section(body, "Clinical summary"), managed));
    }

    private void claim(Composite section) {
        first = fields.text(section, "Case number", root(Literals.CASE__NUMBER), Conversions.TEXT);
        fields.text(section, "Claim number", claim(Literals.CLAIM__NUMBER), Conversions.TEXT);
        fields.choice(section, "Priority", claim(Literals.CLAIM__PRIORITY));
        fields.choice(section, "Letter layout", root(Literals.CASE__LAYOUT));
        fields.text(section, "Organization", organization(Literals.REVIEW_ORGANIZATION__NAME), Conversions.TEXT);
        fields.text(section, "Its short name", organization(Literals.REVIEW_ORGANIZATION__SHORT_NAME),
                Conversions.TEXT);
    }

    private void dates(Composite section, IManagedForm managed) {
        fields.text(section, "Injury", claim(Literals.CLAIM__DATES_OF_INJURY),
                new ListConversion(DATE, "mm/dd/yyyy; mm/dd/yyyy"));
        date(section, "UR denial", Literals.CLAIM__UTILIZATION_REVIEW_DENIAL);
        date(section, "Application received", Literals.CLAIM__APPLICATION_RECEIVED);
        date(section, "Assigned", Literals.CLAIM__ASSIGNED);
        date(section, "Decided", Literals.CLAIM__DECIDED);
        new DueDates(context(), managed.getToolkit(), section);
        date(section, "Record date", Literals.CLAIM__RECORD_DATE);
        fields.text(section, "Its reason", claim(Literals.CLAIM__RECORD_DATE_REASON), Conversions.TEXT);
    }

    private void date(Composite section, String label, EStructuralFeature feature) {
        fields.text(section, label, claim(feature), DATE);
    }

    private void patient(Composite section) {
        fields.choice(section, "Sex", patient(Literals.PATIENT__SEX));
        fields.text(section, "Age", patient(Literals.PATIENT__AGE), Conversions.WHOLE_NUMBER);
        fields.text(section, "Date of birth", patient(Literals.PATIENT__BIRTH_DATE), DATE);
        fields.text(section, "Occupation", patient(Literals.PATIENT__OCCUPATION), Conversions.TEXT);
        fields.text(section, "Mechanism of injury", patient(Literals.PATIENT__MECHANISM_OF_INJURY), Conversions.TEXT);
    }

    private void reviewer(Composite section, IManagedForm managed) {
        fields.text(section, "Licensed in", reviewer(Literals.REVIEWER__LICENSED_IN), list("California; Nevada"));
        fields.text(section, "Certifications", reviewer(Literals.REVIEWER__CERTIFICATIONS),
                list("Physical Medicine and Rehabilitation"));
        fields.text(section, "Subspecialties", reviewer(Literals.REVIEWER__SUBSPECIALTIES), list("Pain Medicine"));
        fields.check(section, "Board certified", reviewer(Literals.REVIEWER__BOARD_CERTIFIED));
        new ProfileLinks(context(), managed.getToolkit(), section);
    }

    private static Conversion list(String hint) {
        return new ListConversion(Conversions.TEXT, hint);
    }

    private void summary(Composite section, IManagedForm managed) {
        fields.lines(section, "Summary", root(Literals.CASE__SUMMARY), SUMMARY_LINES);
        new DraftLink(context(), managed.getToolkit(), section, content(), "Draft summary");
    }

    private Slot root(EStructuralFeature feature) {
        return new Slot(content(), feature);
    }

    private Slot claim(EStructuralFeature feature) {
        return part(Literals.CASE__CLAIM, feature);
    }

    private Slot patient(EStructuralFeature feature) {
        return part(Literals.CASE__PATIENT, feature);
    }

    private Slot organization(EStructuralFeature feature) {
        return part(Literals.CASE__ORGANIZATION, feature);
    }

    private Slot reviewer(EStructuralFeature feature) {
        return part(Literals.CASE__REVIEWER, feature);
    }

    /** The part may become another object, where a recovered case takes the place of the loaded one. */
    @SuppressWarnings("unchecked")
    private Slot part(EReference part, EStructuralFeature feature) {
        return new Slot((IObservableValue<EObject>) EMFProperties.value(part).observe(context().document().content()),
                feature);
    }

    private IObservableValue<Case> content() {
        return Observables.constantObservableValue(context().document().content(), Case.class);
    }
}
