package org.casewright.tests.random;

import java.time.LocalDate;

import org.casewright.model.CaseFiles;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.Vocabulary;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.Side;
import org.casewright.model.imrcase.Treatment;

/** A case in the making. */
final class Draft {

    static final ImrcaseFactory FACTORY = ImrcaseFactory.eINSTANCE;

    final Case file = CaseFiles.newCase();
    final Dice dice;
    final World world;
    final LocalDate today;
    private Concept region;
    private Concept agreedRegion;
    private Side agreedSide;

    Draft(Dice dice, World world, LocalDate today) {
        this.dice = dice;
        this.world = world;
        this.today = today;
    }

    DisputedItem item() {
        return file.getItems().getFirst();
    }

    /** The region of the first item, or null. */
    Concept region() {
        return region;
    }

    /** Where all findings are put from now on, as a rule; null for where each condition asks for them. */
    void agreeOn(Concept place, Side side) {
        agreedRegion = place;
        agreedSide = side;
    }

    Concept agreedRegion() {
        return agreedRegion;
    }

    Side agreedSide() {
        return agreedSide;
    }

    DisputedItem addItem(Concept service, Concept at) {
        DisputedItem item = FACTORY.createDisputedItem();
        item.setId("item" + (file.getItems().size() + 1));
        item.setService(name(service));
        item.setRegion(name(at));
        file.getItems().add(item);
        if (file.getItems().size() == 1) {
            region = at;
        }
        return item;
    }

    /** Adds a statement of the class that fits the concept. */
    Finding addFinding(Concept concept, FindingStatus status) {
        Finding finding = switch (concept.getKind()) {
            case DIAGNOSIS -> FACTORY.createDiagnosis();
            case SYMPTOM -> FACTORY.createSymptom();
            case TEST -> FACTORY.createTestResult();
            case DRUG -> FACTORY.createMedication();
            case SERVICE -> FACTORY.createTreatment();
            default -> FACTORY.createExamination();
        };
        finding.setConcept(name(concept));
        finding.setStatus(status);
        add(finding);
        return finding;
    }

    /** Null where the concept is nothing that can be given. */
    Treatment addTreatment(Concept concept, FindingStatus status) {
        return addFinding(concept, status) instanceof Treatment treatment ? treatment : null;
    }

    Medication addMedication(Concept drug) {
        return (Medication) addFinding(drug, FindingStatus.PRESENT);
    }

    void add(Finding finding) {
        finding.setId("f" + (file.getFindings().size() + 1));
        file.getFindings().add(finding);
    }

    static boolean isGiven(Concept concept) {
        return concept.getKind() == ConceptKind.DRUG || concept.getKind() == ConceptKind.SERVICE;
    }

    static String name(Concept concept) {
        return concept == null ? null : ((Vocabulary) concept.eContainer()).getName() + "." + concept.getName();
    }
}
