package org.casewright.tests.naive;

import java.util.List;
import java.util.stream.Stream;

import org.casewright.model.CaseFiles;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Given;
import org.casewright.model.guideline.GivenFinding;
import org.casewright.model.guideline.GivenPatient;
import org.casewright.model.guideline.GivenTreatment;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.ScenarioRequest;
import org.casewright.model.guideline.TypicalPatient;
import org.casewright.model.guideline.Vocabulary;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.RequestKind;
import org.casewright.model.imrcase.Treatment;

/** The case that a scenario tells of. Its first item is the one that is judged. */
public final class ScenarioCase {

    private static final ImrcaseFactory FACTORY = ImrcaseFactory.eINSTANCE;

    private final Case file = CaseFiles.newCase();

    private ScenarioCase() {
    }

    public static Case of(Scenario scenario) {
        ScenarioCase made = new ScenarioCase();
        requests(scenario).forEach(made::add);
        givens(scenario).forEach(made::add);
        made.file.getClaim().setUtilizationReviewDenial(made.file.getItems().getFirst().getRequested());
        return made.file;
    }

    private static List<ScenarioRequest> requests(Scenario scenario) {
        boolean own = !scenario.getRequests().isEmpty() || scenario.getLike() == null;
        return own ? scenario.getRequests() : scenario.getLike().getRequests();
    }

    /** The patient's givens, less those that the scenario leaves out or says anew, and then the scenario's own. */
    private static List<Given> givens(Scenario scenario) {
        TypicalPatient patient = scenario.getLike();
        Stream<Given> kept = patient == null ? Stream.empty() : patient.getGivens().stream()
                .filter(given -> concept(given) == null || !isLeftOut(given, scenario));
        return Stream.concat(kept, scenario.getGivens().stream()).toList();
    }

    private static boolean isLeftOut(Given given, Scenario scenario) {
        return scenario.getWithout().contains(concept(given))
                || scenario.getGivens().stream().anyMatch(own -> concept(own) == concept(given));
    }

    private static Concept concept(Given given) {
        return switch (given) {
            case GivenFinding finding -> finding.getConcept();
            case GivenTreatment treatment -> treatment.getConcept();
            default -> null;
        };
    }

    private void add(ScenarioRequest request) {
        DisputedItem item = FACTORY.createDisputedItem();
        item.setId("item" + (file.getItems().size() + 1));
        item.setService(name(request.getService()));
        item.setRegion(name(request.getRegion()));
        item.setSide(request.getSide());
        item.setQuantity(measure(request.getQuantity()));
        item.setFrequency(measure(request.getFrequency()));
        item.setDuration(measure(request.getDuration()));
        item.setDose(measure(request.getDose()));
        item.setRequested(request.getDate());
        item.setRequestKind(request.isFirst() ? RequestKind.FIRST
                : request.isAgain() ? RequestKind.REPEAT : RequestKind.NOT_STATED);
        file.getItems().add(item);
    }

    private void add(Given given) {
        switch (given) {
            case GivenPatient patient -> set(patient);
            case GivenFinding finding -> add(finding);
            case GivenTreatment treatment -> add(treatment);
            default -> throw new IllegalArgumentException("Not known: " + given);
        }
    }

    private void set(GivenPatient given) {
        if (given.getAge() != null) {
            file.getPatient().setAge(given.getAge().getAmount().intValueExact());
        } else {
            file.getPatient().setSex(given.getSex());
        }
    }

    private void add(GivenFinding given) {
        Finding finding = switch (given.getKind()) {
            case DIAGNOSIS -> FACTORY.createDiagnosis();
            case SYMPTOM -> FACTORY.createSymptom();
            case TEST -> FACTORY.createTestResult();
            case DRUG -> FACTORY.createMedication();
            case SERVICE -> FACTORY.createTreatment();
            default -> FACTORY.createExamination();
        };
        add(finding, given.getConcept(), given.getStatus());
        finding.setRegion(name(given.getRegion()));
        finding.setSide(given.getSide());
        finding.setMethod(given.getMethod());
        finding.setDate(given.getDate());
        finding.setOnset(given.getOnset());
        if (given.getValue() != null) {
            finding.getValues().add(measure(given.getValue()));
        }
    }

    private void add(GivenTreatment given) {
        Treatment treatment = isDrug(given.getConcept()) ? FACTORY.createMedication() : FACTORY.createTreatment();
        add(treatment, given.getConcept(), given.isAbsent() ? FindingStatus.ABSENT : FindingStatus.PRESENT);
        treatment.setState(given.getState());
        treatment.setOutcome(given.getOutcome());
        treatment.setCount(given.getCount() == null ? null : given.getCount().getAmount().intValueExact());
        treatment.setRelief(measure(given.getRelief()));
        treatment.setReliefDuration(measure(given.getReliefDuration()));
        treatment.setRegion(name(given.getRegion()));
        treatment.setSide(given.getSide());
        treatment.setDate(given.getDate());
        treatment.setEnded(given.getUntil());
        if (treatment instanceof Medication medication) {
            medication.setDailyDose(measure(given.getDose()));
        }
    }

    private static boolean isDrug(Concept concept) {
        return concept.getKind() == org.casewright.model.guideline.ConceptKind.DRUG;
    }

    private void add(Finding finding, Concept concept, FindingStatus status) {
        finding.setId("finding" + (file.getFindings().size() + 1));
        finding.setConcept(name(concept));
        finding.setStatus(status);
        file.getFindings().add(finding);
    }

    private static String name(Concept concept) {
        return concept == null ? null : ((Vocabulary) concept.eContainer()).getName() + "." + concept.getName();
    }

    private static Measure measure(Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        Amount amount = Amount.of(quantity);
        Measure measure = FACTORY.createMeasure();
        measure.setAmount(quantity.getAmount());
        measure.setUnit(amount.per().isEmpty() ? amount.name()
                : amount.name() + " per " + amount.perNumber().toPlainString() + " " + amount.per());
        return measure;
    }
}
