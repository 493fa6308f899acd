package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.GIVEN_FINDING__ONSET;
import static org.casewright.model.guideline.GuidelinePackage.Literals.GIVEN_TREATMENT__UNTIL;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SCENARIO_REQUEST__AGAIN;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SCENARIO_REQUEST__SERVICE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SCENARIO__SUPPORTED;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SCENARIO__TITLE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SCENARIO__WITHOUT;

import java.util.List;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.PartialDate;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.Given;
import org.casewright.model.guideline.GivenFinding;
import org.casewright.model.guideline.GivenTreatment;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.ScenarioRequest;
import org.casewright.model.guideline.TypicalPatient;
import org.eclipse.xtext.validation.Check;

/** A scenario asks for something that its topic can decide. */
class ScenarioChecks extends CriteriaChecks {

    @Check
    void aScenarioRequestsSomething(Scenario scenario) {
        if (requests(scenario).isEmpty() && (scenario.getLike() == null || Found.is(scenario.getLike()))) {
            error("The scenario requests nothing. Add 'requests' with the service that the topic covers.", scenario,
                    SCENARIO__TITLE, IssueCodes.SCENARIO_REQUEST);
        }
    }

    private static List<ScenarioRequest> requests(Scenario scenario) {
        TypicalPatient patient = scenario.getLike();
        return scenario.getRequests().isEmpty() && Found.is(patient) ? patient.getRequests() : scenario.getRequests();
    }

    @Check
    void theTopicCoversWhatIsRequested(Scenario scenario) {
        boolean covered = scenario.getExpectation() != Expectation.NOT_COVERED;
        if (!covered || !Found.is(scenario.getTopic()) || scenario.getRequests().isEmpty()) {
            return;
        }
        ScenarioRequest request = scenario.getRequests().getFirst();
        List<Concept> services = Found.in(scenario.getTopic().getServices());
        if (Found.is(request.getService())
                && services.stream().noneMatch(service -> Hierarchy.isA(request.getService(), service))) {
            warning("'" + scenario.getTopic().getName() + "' does not cover '" + request.getService().getName()
                    + "'. Request a service that it covers, or expect 'not covered'.", request,
                    SCENARIO_REQUEST__SERVICE, IssueCodes.SCENARIO_SERVICE);
        }
    }

    @Check
    void whatIsLeftOutWasThere(Scenario scenario) {
        if (!Found.is(scenario.getLike())) {
            return;
        }
        for (int index = 0; index < scenario.getWithout().size(); index++) {
            Concept concept = scenario.getWithout().get(index);
            if (Found.is(concept)
                    && scenario.getLike().getGivens().stream().noneMatch(given -> isAbout(given, concept))) {
                error("'" + scenario.getLike().getName() + "' has no '" + concept.getName()
                        + "' to leave out. Name what is given of that patient.", scenario, SCENARIO__WITHOUT, index,
                        IssueCodes.SCENARIO_WITHOUT);
            }
        }
    }

    private static boolean isAbout(Given given, Concept concept) {
        return given instanceof GivenFinding finding && finding.getConcept() == concept
                || given instanceof GivenTreatment treatment && treatment.getConcept() == concept;
    }

    @Check
    void onlyAPartHasAnAmount(Scenario scenario) {
        if (scenario.getSupported() != null && scenario.getExpectation() != Expectation.IN_PART) {
            error("Only 'in part' goes with an amount. Write 'expect in part of …', or take the amount away.", scenario,
                    SCENARIO__SUPPORTED, IssueCodes.SCENARIO_AMOUNT);
        }
    }

    @Check
    void aRequestIsTheFirstOrNot(ScenarioRequest request) {
        if (request.isFirst() && request.isAgain()) {
            error("A request is made for the first time or again, not both. Take one of them away.", request,
                    SCENARIO_REQUEST__AGAIN, IssueCodes.SAID_TWICE);
        }
    }

    @Check
    void aFindingLastsUntilItIsFound(GivenFinding finding) {
        if (isAfter(finding.getOnset(), finding.getDate())) {
            error("It began on " + finding.getOnset() + ", after it was found on " + finding.getDate()
                    + ". Correct one of the dates.", finding, GIVEN_FINDING__ONSET, IssueCodes.DATE_ORDER);
        }
    }

    @Check
    void aTreatmentEndsAfterItsStart(GivenTreatment treatment) {
        if (isAfter(treatment.getDate(), treatment.getUntil())) {
            error("It ended on " + treatment.getUntil() + ", before it began on " + treatment.getDate()
                    + ". Correct one of the dates.", treatment, GIVEN_TREATMENT__UNTIL, IssueCodes.DATE_ORDER);
        }
    }

    /** Whether the first is certainly later; dates may be known to the month only. */
    private static boolean isAfter(PartialDate one, PartialDate other) {
        return one != null && other != null && one.from().isAfter(other.to());
    }
}
