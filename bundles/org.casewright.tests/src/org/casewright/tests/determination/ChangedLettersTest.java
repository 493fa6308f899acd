package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.casewright.determination.letter.Run;
import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.PartialApproval;
import org.casewright.model.imrcase.Priority;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What a reviewer changes in a case that was read from a letter is told by its letter: read again, it is the same. */
class ChangedLettersTest {

    private static final int LETTERS = 40;

    private static final List<Consumer<Case>> CHANGES = List.of(
            imr -> imr.setNumber("CM17-0123456"),
            imr -> imr.getClaim().setPriority(Priority.EXPEDITED),
            imr -> imr.getClaim().setUtilizationReviewDenial(null),
            imr -> imr.getClaim().getDatesOfInjury().add(PartialDate.valueOf("2011-04")),
            imr -> imr.getOrganization().setShortName("OTHER"),
            imr -> imr.getReviewer().getLicensedIn().add("New York"),
            imr -> imr.getReviewer().getLicensedIn().clear(),
            imr -> imr.getReviewer().getCertifications().add("Hand Surgery"),
            imr -> imr.setSummary(imr.getSummary() + "\n\nA last word."),
            ChangedLettersTest::addItem,
            imr -> item(imr).setTitle("Another stick"),
            imr -> item(imr).setDecision(item(imr).getDecision() == Decision.UPHELD ? Decision.OVERTURNED
                    : Decision.UPHELD),
            imr -> item(imr).setApproval(approval()),
            imr -> item(imr).setApproval(null),
            imr -> item(imr).setReviewerCitation(ImrcaseFactory.eINSTANCE.createCitation()),
            imr -> citation(imr).setNonMtus("Society of Canes, Sticks"),
            imr -> citation(imr).setNonMtus(null),
            imr -> citation(imr).getChapters().clear(),
            imr -> citation(imr).getChapters().add(chapter()),
            imr -> item(imr).setRationale("One reason.\n\nAnother reason."));

    @Test
    void aChangedCaseIsReadFromItsLetter() throws IOException {
        List<String> faults = new ArrayList<>();
        int changes = 0;
        for (int seed = 0; seed < LETTERS; seed++) {
            Case imr = read(DrawnCase.of(seed));
            for (Consumer<Case> change : CHANGES) {
                Case changed = EcoreUtil.copy(imr);
                change.accept(changed);
                changes++;
                String fault = fault(changed);
                faults.addAll(fault.isEmpty() ? List.of() : List.of(seed + ": " + fault));
            }
        }
        System.out.printf("Changes of a case that its letter tells: %d of %d%n", changes - faults.size(), changes);
        assertEquals(List.of(), faults.stream().limit(3).toList());
    }

    private static Case read(Case drawn) throws IOException {
        return new LetterReader().read(Letters.text(drawn).getBytes(StandardCharsets.UTF_8), "letter").content();
    }

    private static String fault(Case changed) throws IOException {
        byte[] letter = Letters.text(changed).getBytes(StandardCharsets.UTF_8);
        ReadLetter read = new LetterReader().read(letter, "changed");
        List<Run> before = Letters.runs(Letters.compose(changed));
        List<Run> after = Letters.runs(Letters.compose(read.content()));
        return read.issues().isEmpty() && before.equals(after) ? "" : read.issues() + " " + before + " -> " + after;
    }

    private static void addItem(Case imr) {
        DisputedItem another = EcoreUtil.copy(item(imr));
        another.setId("i" + (imr.getItems().size() + 1));
        imr.getItems().add(another);
    }

    private static DisputedItem item(Case imr) {
        return imr.getItems().getLast();
    }

    private static Citation citation(Case imr) {
        return item(imr).getReviewerCitation();
    }

    private static PartialApproval approval() {
        PartialApproval approval = ImrcaseFactory.eINSTANCE.createPartialApproval();
        approval.setKind(ApprovalKind.REMAINDER);
        approval.setOriginal("Nine sticks");
        approval.setAuthorized("two sticks");
        return approval;
    }

    private static ChapterCitation chapter() {
        ChapterCitation chapter = ImrcaseFactory.eINSTANCE.createChapterCitation();
        chapter.setTitle("Elbow Complaints");
        chapter.setYear(2007);
        return chapter;
    }
}
