package org.casewright.benchmarks.live;

import java.util.List;
import java.util.Random;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Kind;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Topic;
import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcaseFactory;

/** Makes random cases of some size, complete enough for a letter. */
public final class LargeCase {

    private static final ImrcaseFactory FACTORY = ImrcaseFactory.eINSTANCE;

    private final Random random = new Random(20140428);
    private final Case imr = CaseFiles.newCase();

    private LargeCase() {
    }

    public static Case of(Library library, int findings, int items) {
        LargeCase large = new LargeCase();
        large.head();
        List<Concept> concepts = library.concepts().all().stream().filter(concept -> concept.kind() != Kind.REGION)
                .toList();
        for (int i = 0; i < findings; i++) {
            large.add(concepts.get(large.random.nextInt(concepts.size())));
        }
        List<Topic> topics = library.topics();
        for (int i = 0; i < items; i++) {
            large.add(topics.get(i * topics.size() / items));
        }
        return large.imr;
    }

    private void head() {
        imr.setNumber("CM14-0000001");
        imr.setSummary("A case of some size.");
        imr.getOrganization().setName("Reviewers");
        imr.getOrganization().setShortName("RV");
        imr.getClaim().setUtilizationReviewDenial(PartialDate.valueOf("2014-06-01"));
        imr.getClaim().setDecided(PartialDate.valueOf("2014-08-01"));
    }

    private void add(Concept concept) {
        Finding finding = switch (concept.kind()) {
            case DIAGNOSIS -> FACTORY.createDiagnosis();
            case SYMPTOM -> FACTORY.createSymptom();
            case SERVICE -> FACTORY.createTreatment();
            case DRUG -> FACTORY.createMedication();
            default -> FACTORY.createExamination();
        };
        finding.setId("f" + imr.getFindings().size());
        finding.setConcept(concept.name());
        finding.setDate(PartialDate.valueOf("2014-%02d-%02d".formatted(1 + random.nextInt(5), 1 + random.nextInt(28))));
        imr.getFindings().add(finding);
    }

    private void add(Topic topic) {
        DisputedItem item = FACTORY.createDisputedItem();
        item.setId("i" + imr.getItems().size());
        item.setTitle(topic.services().getFirst().label());
        item.setService(topic.services().getFirst().name());
        item.setRequested(PartialDate.valueOf("2014-05-20"));
        item.setDecision(Decision.UPHELD);
        item.setDepartureReason("As the records are.");
        item.setRationale("Written by the reviewer.");
        item.setAdministratorCitation(FACTORY.createCitation());
        item.setReviewerCitation(FACTORY.createCitation());
        imr.getItems().add(item);
    }
}
