package org.casewright.engine.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Topic;
import org.casewright.model.PartialDate;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Given;
import org.casewright.model.guideline.GivenFinding;
import org.casewright.model.guideline.GivenPatient;
import org.casewright.model.guideline.GivenTreatment;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.ScenarioRequest;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Patient;
import org.casewright.model.imrcase.RequestKind;

/** Makes the case that a scenario describes: its typical patient, less and more what the scenario says. */
final class ScenarioCase {

    private static final ImrcaseFactory CASES = ImrcaseFactory.eINSTANCE;

    private final Scenario scenario;
    private final Topic topic;
    private final Case imrCase = CASES.createCase();

    ScenarioCase(Scenario scenario, Topic topic) {
        this.scenario = scenario;
        this.topic = topic;
    }

    Case build() {
        imrCase.setClaim(CASES.createClaim());
        Patient patient = CASES.createPatient();
        imrCase.setPatient(patient);
        for (Given given : givens()) {
            switch (given) {
                case GivenPatient stated -> describe(patient, stated);
                case GivenFinding finding -> add(GivenFindings.finding(finding));
                case GivenTreatment treatment -> add(GivenFindings.treatment(treatment));
                default -> throw new IllegalStateException("Unknown kind of given: " + given.eClass().getName());
            }
        }
        requests().forEach(this::add);
        if (imrCase.getItems().isEmpty()) {
            addDefault();
        }
        return imrCase;
    }

    private void add(org.casewright.model.imrcase.Finding finding) {
        finding.setId("f" + (imrCase.getFindings().size() + 1));
        imrCase.getFindings().add(finding);
    }

    private static void describe(Patient patient, GivenPatient stated) {
        if (stated.getAge() != null) {
            patient.setAge(stated.getAge().getAmount().intValue());
        }
        if (stated.getSex() != org.casewright.model.imrcase.Sex.UNKNOWN) {
            patient.setSex(stated.getSex());
        }
    }

    /** A given of the scenario takes the place of all that its patient has for the same concept. */
    private List<Given> givens() {
        List<Given> givens = new ArrayList<>();
        if (scenario.getLike() != null) {
            Set<Concept> replaced = new HashSet<>(scenario.getWithout());
            scenario.getGivens().forEach(given -> replaced.add(concept(given)));
            for (Given given : scenario.getLike().getGivens()) {
                if (concept(given) == null || !replaced.contains(concept(given))) {
                    givens.add(given);
                }
            }
        }
        givens.addAll(scenario.getGivens());
        return givens;
    }

    private static Concept concept(Given given) {
        return switch (given) {
            case GivenFinding finding -> finding.getConcept();
            case GivenTreatment treatment -> treatment.getConcept();
            default -> null;
        };
    }

    private List<ScenarioRequest> requests() {
        return scenario.getRequests().isEmpty() && scenario.getLike() != null ? scenario.getLike().getRequests()
                : scenario.getRequests();
    }

    private void add(ScenarioRequest request) {
        DisputedItem item = CASES.createDisputedItem();
        item.setId("i" + (imrCase.getItems().size() + 1));
        item.setTitle(request.getService() == null ? "" : Texts.orEmpty(request.getService().getLabel()));
        item.setService(QualifiedNames.of(request.getService()));
        item.setRegion(QualifiedNames.of(request.getRegion()));
        item.setSide(request.getSide());
        item.setQuantity(GivenFindings.measure(request.getQuantity()));
        item.setFrequency(GivenFindings.measure(request.getFrequency()));
        item.setDuration(GivenFindings.measure(request.getDuration()));
        item.setDose(GivenFindings.measure(request.getDose()));
        item.setRequestKind(request.isFirst() ? RequestKind.FIRST
                : request.isAgain() ? RequestKind.REPEAT : RequestKind.NOT_STATED);
        item.setRequested(request.getDate());
        item.setGuidelineDate(request.getDate() == null ? dayInForce() : request.getDate());
        imrCase.getItems().add(item);
    }

    /** A scenario without a request is about the topic's own service. */
    private void addDefault() {
        DisputedItem item = CASES.createDisputedItem();
        item.setId("i1");
        item.setService(topic.services().getFirst().name());
        item.setGuidelineDate(dayInForce());
        imrCase.getItems().add(item);
    }

    /** A scenario without a date is about the topic while it is in force. */
    private PartialDate dayInForce() {
        Days inForce = topic.inForce();
        long day = inForce.first() != Days.OPEN_START ? inForce.first() : inForce.last();
        return day == Days.OPEN_END ? null : PartialDate.of(LocalDate.ofEpochDay(day));
    }
}
