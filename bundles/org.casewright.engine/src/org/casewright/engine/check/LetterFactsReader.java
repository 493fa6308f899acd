package org.casewright.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.engine.check.HeaderDate.Event;
import org.casewright.model.ElementPath;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.PartialApproval;
import org.casewright.model.imrcase.Priority;
import org.casewright.model.imrcase.Side;
import org.casewright.text.BodySide;
import org.eclipse.emf.ecore.EAttribute;

/** Takes from a case what the checks read; the only class of this package that sees EMF's objects. */
public final class LetterFactsReader {

    private static final ImrcasePackage MODEL = ImrcasePackage.eINSTANCE;

    private LetterFactsReader() {
    }

    /** To be called on the thread that owns the case. The facts may then go to any other. */
    public static LetterFacts read(Case content) {
        Claim claim = content.getClaim();
        return new LetterFacts(dates(claim), claim.getPriority() == Priority.EXPEDITED,
                content.getItems().stream().map(LetterFactsReader::item).toList());
    }

    private static List<HeaderDate> dates(Claim claim) {
        List<HeaderDate> dates = new ArrayList<>();
        String injuries = ElementPath.of(claim, MODEL.getClaim_DatesOfInjury());
        for (int i = 0; i < claim.getDatesOfInjury().size(); i++) {
            dates.add(new HeaderDate(Event.INJURY, claim.getDatesOfInjury().get(i),
                    ElementPath.child(injuries, Integer.toString(i))));
        }
        date(claim, Event.UTILIZATION_REVIEW, MODEL.getClaim_UtilizationReviewDenial(), dates);
        date(claim, Event.APPLICATION, MODEL.getClaim_ApplicationReceived(), dates);
        date(claim, Event.ASSIGNMENT, MODEL.getClaim_Assigned(), dates);
        date(claim, Event.DECISION, MODEL.getClaim_Decided(), dates);
        return dates;
    }

    private static void date(Claim claim, Event event, EAttribute attribute, List<HeaderDate> dates) {
        if (claim.eGet(attribute) instanceof PartialDate date) {
            dates.add(new HeaderDate(event, date, ElementPath.of(claim, attribute)));
        }
    }

    private static ItemFacts item(DisputedItem item) {
        List<CitedChapter> chapters = new ArrayList<>();
        chapters(CitedChapter.Party.ADMINISTRATOR, item.getAdministratorCitation(), chapters);
        chapters(CitedChapter.Party.REVIEWER, item.getReviewerCitation(), chapters);
        return new ItemFacts(ElementPath.of(item), text(item.getTitle()), side(item.getSide()), text(item.getRegion()),
                item.getDecision(), text(item.getRationale()), amount(item.getQuantity()), approval(item.getApproval()),
                chapters);
    }

    private static void chapters(CitedChapter.Party party, Citation citation, List<CitedChapter> chapters) {
        if (citation != null) {
            citation.getChapters().forEach(chapter -> chapters.add(new CitedChapter(party, text(chapter.getTitle()),
                    ElementPath.of(chapter, MODEL.getChapterCitation_Title()))));
        }
    }

    /** Of an approval of something else the whole request is under review; there is no rest to add up. */
    private static Optional<Approval> approval(PartialApproval approval) {
        if (approval == null || approval.getKind() != ApprovalKind.REMAINDER) {
            return Optional.empty();
        }
        return Optional.of(new Approval(ElementPath.of(approval), text(approval.getOriginal()),
                text(approval.getAuthorized()), amount(approval.getRequestedQuantity()),
                amount(approval.getAuthorizedQuantity())));
    }

    private static Optional<Amount> amount(Measure measure) {
        return measure == null || measure.getAmount() == null ? Optional.empty()
                : Optional.of(new Amount(measure.getAmount(), singular(text(measure.getUnit()))));
    }

    private static String singular(String unit) {
        return unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private static Optional<BodySide> side(Side side) {
        return switch (side) {
        case LEFT -> Optional.of(BodySide.LEFT);
        case RIGHT -> Optional.of(BodySide.RIGHT);
        case BILATERAL -> Optional.of(BodySide.BILATERAL);
        case UNSPECIFIED, MIDLINE -> Optional.empty();
        };
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
