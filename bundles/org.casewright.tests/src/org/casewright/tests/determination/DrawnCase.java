package org.casewright.tests.determination;

import java.util.List;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.PartialApproval;
import org.casewright.model.imrcase.Priority;
import org.casewright.model.imrcase.Reviewer;
import org.casewright.model.imrcase.Sex;

/** Draws the case of a letter of either layout, with every field that a letter shows. */
final class DrawnCase {

    private static final int SOME_NUMBER = 990_000;

    private final Draw draw;
    private final DrawnWords words;
    private final Case imr = CaseFiles.newCase();

    private DrawnCase(long seed) {
        this.draw = new Draw(seed);
        this.words = new DrawnWords(draw);
    }

    static Case of(long seed) {
        return new DrawnCase(seed).draw();
    }

    private Case draw() {
        imr.setLayout(draw.chance(50) ? LetterLayout.C : LetterLayout.D);
        imr.getOrganization().setName(draw.of("Golden Gate Review Partners", "Harbor, Lee & Co. Reviews: West"));
        imr.getOrganization().setShortName(draw.of("GGRP", imr.getOrganization().getName().split(" ")[0]));
        imr.getOrganization().setServicesWord(draw.chance(10) ? "requests" : null);
        if (imr.getLayout() == LetterLayout.D || draw.chance(70)) {
            claim(imr.getClaim());
        }
        reviewer(imr.getReviewer());
        summary();
        for (int i = draw.chance(10) ? 20 : draw.between(1, 4); i > 0; i--) {
            item();
        }
        return imr;
    }

    private void claim(Claim claim) {
        imr.setNumber("CM" + draw.between(13, 17) + "-0" + (SOME_NUMBER + draw.between(0, 9_999)));
        claim.getDatesOfInjury().addAll(draw.some(0, 3, draw::day).stream().distinct().toList());
        claim.setAssigned(draw.day());
        claim.setDecided(draw.day());
        claim.setUtilizationReviewDenial(draw.chance(80) ? draw.day() : null);
        claim.setApplicationReceived(draw.chance(80) ? draw.day() : null);
        claim.setPriority(draw.chance(80) ? Priority.STANDARD : Priority.EXPEDITED);
    }

    private void reviewer(Reviewer reviewer) {
        boolean prose = imr.getLayout() == LetterLayout.C;
        reviewer.getCertifications().addAll(draw.several(DrawnWords.SPECIALTIES, 0, 4));
        reviewer.getLicensedIn().addAll(draw.several(DrawnWords.STATES, 0, 6));
        int states = reviewer.getLicensedIn().size();
        reviewer.setStateSeparator(states > 2 && draw.chance(50) ? "," : ", ");
        reviewer.setLastStateSeparator(states > 1 && draw.chance(30) ? " and " : null);
        if (prose && !reviewer.getCertifications().isEmpty()) {
            reviewer.getSubspecialties().addAll(draw.several(DrawnWords.SPECIALTIES, 0, 2));
            reviewer.setBoardCertified(draw.chance(80));
            reviewer.setCommaBeforeLicense(states == 0 || draw.chance(50));
        }
    }

    private void summary() {
        imr.getPatient().setAge(draw.between(18, 79));
        imr.getPatient().setSex(draw.chance(50) ? Sex.FEMALE : Sex.MALE);
        imr.setSummary(words.text(draw.of("The injured worker is a ", "This case involves a now ", "The applicant, a ",
                "The claimant is a(n) ") + imr.getPatient().getAge()
                + draw.of(" year old ", "-year-old ", " years old ", " y/o ")
                + imr.getPatient().getSex().getLiteral() + "."));
    }

    private void item() {
        DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();
        item.setId("i" + (imr.getItems().size() + 1));
        item.setTitle(words.title() + service(item));
        item.setApproval(draw.chance(30) ? approval() : null);
        item.setDecision(draw.chance(50) ? Decision.UPHELD : Decision.OVERTURNED);
        item.setAdministratorCitation(DrawnCitation.of(draw, imr.getLayout()));
        item.setReviewerCitation(DrawnCitation.of(draw, imr.getLayout()));
        item.setRationale(words.text(""));
        imr.getItems().add(item);
    }

    private String service(DisputedItem item) {
        if (draw.chance(80)) {
            return "";
        }
        PartialDate day = draw.day();
        item.getDatesOfService().add(day);
        String[] parts = day.toString().split("-");
        return draw.of(", DOS: ", " (DOS ", ", date of service ")
                + String.join(draw.of("/", "-"), parts[1], parts[2], parts[0]) + draw.of("", ")");
    }

    private PartialApproval approval() {
        PartialApproval approval = ImrcaseFactory.eINSTANCE.createPartialApproval();
        approval.setKind(draw.of(List.of(ApprovalKind.values())));
        approval.setOriginal(words.title());
        approval.setAuthorized(words.title());
        approval.setVerbOmitted(draw.chance(20));
        return approval;
    }
}
