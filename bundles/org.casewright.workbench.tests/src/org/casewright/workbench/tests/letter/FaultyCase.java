package org.casewright.workbench.tests.letter;

import java.io.IOException;
import java.util.List;

import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.Letter;
import org.casewright.engine.check.CaseChecks;
import org.casewright.engine.check.LetterFactsReader;
import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Side;

/** A case of two items whose letter has faults at known words, and is longer than a sheet. */
public final class FaultyCase {

    static final String BILATERAL = "Therefore the bilateral injection is not medically necessary.";

    private FaultyCase() {
    }

    public static Case create() {
        Case imr = CaseFiles.newCase();
        imr.setNumber("CM17-0099002");
        imr.getClaim().getDatesOfInjury().add(PartialDate.valueOf("2016-10-13"));
        imr.getClaim().setUtilizationReviewDenial(PartialDate.valueOf("2016-11-03"));
        imr.getClaim().setApplicationReceived(PartialDate.valueOf("2016-11-10"));
        imr.getClaim().setAssigned(PartialDate.valueOf("2016-11-20"));
        imr.getClaim().setDecided(PartialDate.valueOf("2016-11-01"));
        imr.getOrganization().setName("Redwood Independent Review");
        imr.getOrganization().setShortName("Redwood");
        imr.getReviewer().getLicensedIn().add("California");
        imr.getReviewer().getCertifications().add("Pain Management");
        imr.setSummary(
                "\n  The injured worker fell from a ladder.\n\n \nShe asks for two injections, \u2265 1 each \u2014"
                        + " \u201cso she says\u201d. " + "Walking hurts, and so does sitting. ".repeat(60));
        imr.getItems().add(item("i1", "Right sacroiliac joint injection",
                "The record shows no maneuver.\n\nNothing else was tried. " + BILATERAL));
        imr.getItems().add(item("i2", "Left knee injection", "The knee is swollen. Therefore the left knee injection is"
                + " medically necessary."));
        return imr;
    }

    private static DisputedItem item(String id, String title, String rationale) {
        DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();
        item.setId(id);
        item.setTitle(title);
        item.setSide(title.startsWith("Left") ? Side.LEFT : Side.RIGHT);
        item.setDecision(Decision.UPHELD);
        item.setRationale(rationale);
        item.setAdministratorCitation(citation());
        item.setReviewerCitation(citation());
        return item;
    }

    private static Citation citation() {
        Citation citation = ImrcaseFactory.eINSTANCE.createCitation();
        citation.setNonMtus("Official Disability Guidelines (ODG), Injections, 2016");
        return citation;
    }

    static Letter letter(Case imr) throws IOException {
        return new LetterComposer().compose(imr, Drafts.NONE);
    }

    static List<Issue> issues(Case imr) {
        return CaseChecks.check(LetterFactsReader.read(imr));
    }
}
