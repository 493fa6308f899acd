package org.casewright.tests.random;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.casewright.model.PartialDate;
import org.casewright.model.guideline.Applicability;
import org.casewright.model.guideline.Assumption;
import org.casewright.model.guideline.Clause;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Exclusion;
import org.casewright.model.guideline.Indication;
import org.casewright.model.guideline.Period;
import org.casewright.model.guideline.Support;
import org.casewright.model.guideline.Topic;
import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.PartialApproval;
import org.casewright.model.imrcase.Side;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes a case from a number; the same number gives the same case. */
public final class RandomCases {

    private final World world;

    public RandomCases(List<CriteriaFile> files) {
        world = new World(files);
    }

    public Case of(long seed) {
        Dice dice = new Dice(seed);
        Topic topic = dice.pick(world.topics());
        Draft draft = new Draft(dice, world, day(topic, dice));
        item(topic, draft);
        dates(draft);
        criteria(topic, draft);
        noise(draft);
        siblings(topic, draft);
        return draft.file;
    }

    /** A day on which the guideline is in force, or about the first or last such day. */
    private static LocalDate day(Topic topic, Dice dice) {
        Period period = topic.getGuideline().getInForce();
        LocalDate first = period == null ? LocalDate.of(2014, 1, 1) : period.getFrom().from();
        LocalDate last = period == null || period.getTo() == null ? first.plusYears(1) : period.getTo().to();
        if (dice.chance(0.1)) {
            return dice.pick(first, last).plusDays(dice.between(-3, 3));
        }
        LocalDate late = last.minusDays(dice.between(10, 300));
        return late.isBefore(first) ? first : late;
    }

    private void item(Topic topic, Draft draft) {
        Dice dice = draft.dice;
        Concept service = dice.pick(topic.getServices());
        Concept asked = dice.chance(0.7) ? service : dice.pick(world.kindsOf(service));
        DisputedItem item = draft.addItem(asked, region(topic, dice));
        item.setSide(dice.pick(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.BILATERAL, Side.UNSPECIFIED,
                Side.MIDLINE));
        item.setRequestKind(dice.pick(Courses.kinds()));
        if (dice.chance(0.1)) {
            approval(item, dice);
        }
    }

    private Concept region(Topic topic, Dice dice) {
        List<Concept> regions = topic.getRegions().isEmpty() ? topic.getGuideline().getRegions() : topic.getRegions();
        if (dice.chance(0.05)) {
            return null;
        }
        if (regions.isEmpty() || dice.chance(0.05)) {
            return dice.pick(world.regions());
        }
        Concept region = dice.pick(regions);
        return dice.pick(region, region, dice.pick(world.partsOf(region)),
                dice.chance(0.2) ? dice.pick(world.above(region, true)) : region);
    }

    private static void approval(DisputedItem item, Dice dice) {
        PartialApproval approval = Draft.FACTORY.createPartialApproval();
        approval.setKind(dice.pick(ApprovalKind.values()));
        if (dice.chance(0.8)) {
            var authorized = Draft.FACTORY.createMeasure();
            authorized.setAmount(java.math.BigDecimal.valueOf(dice.between(1, 6)));
            authorized.setUnit(dice.pick("visits", "sessions", "injections", "", "tests"));
            approval.setAuthorizedQuantity(authorized);
        }
        item.setApproval(approval);
    }

    private static void dates(Draft draft) {
        Dice dice = draft.dice;
        Values values = new Values(dice, Map.of());
        Claim claim = draft.file.getClaim();
        LocalDate denied = draft.today.plusDays(dice.chance(0.9) ? 0 : dice.between(1, 12));
        claim.setUtilizationReviewDenial(dice.chance(0.97) ? values.known(denied, dice.chance(0.95)) : null);
        claim.setDecided(
                dice.chance(0.8) ? values.known(denied.plusDays(dice.between(0, 60)), dice.chance(0.9)) : null);
        claim.setRecordDate(dice.chance(0.1) ? values.known(denied.plusDays(dice.between(-20, 20)), false) : null);
        DisputedItem item = draft.item();
        item.setRequested(dice.chance(0.95) ? values.known(draft.today, dice.chance(0.95)) : null);
        if (dice.chance(0.06)) {
            item.getDatesOfService().add(PartialDate.of(draft.today.plusDays(dice.between(-9, 9))));
            item.getDatesOfService().add(values.known(draft.today, true));
        }
        if (dice.chance(0.06)) {
            item.setGuidelineDate(values.known(draft.today.plusDays(dice.between(-300, 300)), false));
        }
    }

    private static void criteria(Topic topic, Draft draft) {
        Aim aim = new Aim(draft);
        if (topic.getGuideline().getApplicability() != null) {
            aim.at(topic.getGuideline().getApplicability(), true);
        }
        for (Clause clause : topic.getClauses()) {
            switch (clause) {
                case Applicability applicability -> aim.at(applicability.getCriterion(), true);
                case Indication indication -> aim.at(indication.getCriterion(), true);
                case Exclusion exclusion -> aim.at(exclusion.getCriterion(), false);
                case Support support -> new Courses(draft, new Values(draft.dice, Map.of()))
                        .support(support, topic);
                case Assumption assumption -> assumed(assumption, draft);
                default -> { }
            }
        }
    }

    private static void assumed(Assumption assumption, Draft draft) {
        if (draft.dice.chance(0.3)) {
            List<Concept> kinds = draft.world.kindsOf(assumption.getUndocumented());
            draft.addFinding(draft.dice.pick(kinds), draft.dice.pick(FindingStatus.values()));
        }
    }

    /** Findings that may have nothing to do with the item, and some of the case said again in other words. */
    private void noise(Draft draft) {
        Dice dice = draft.dice;
        for (int i = dice.below(3); i > 0; i--) {
            Finding finding = draft.addFinding(dice.pick(world.findings()), dice.pick(FindingStatus.values()));
            finding.setDate(PartialDate.of(draft.today.minusDays(dice.between(-90, 400))));
        }
        if (dice.chance(0.15) && !draft.file.getFindings().isEmpty()) {
            contradict(dice.pick(draft.file.getFindings()), draft);
        }
        int again = dice.isKind() || draft.file.getFindings().isEmpty() ? 0 : dice.below(3);
        for (int i = 0; i < again; i++) {
            Finding other = EcoreUtil.copy(dice.pick(draft.file.getFindings()));
            other.setStatus(dice.chance(0.5) ? other.getStatus() : dice.pick(FindingStatus.values()));
            other.setSide(dice.chance(0.7) ? other.getSide() : dice.pick(Side.values()));
            other.setDate(
                    dice.chance(0.5) ? other.getDate() : PartialDate.of(draft.today.minusDays(dice.between(-5, 60))));
            draft.add(other);
        }
    }

    private static void contradict(Finding finding, Draft draft) {
        Finding other = EcoreUtil.copy(finding);
        boolean absent = finding.getStatus() == FindingStatus.ABSENT;
        other.setStatus(absent ? FindingStatus.PRESENT : FindingStatus.ABSENT);
        draft.add(other);
    }

    private void siblings(Topic topic, Draft draft) {
        Dice dice = draft.dice;
        for (int i = dice.chance(0.3) ? dice.between(1, 2) : 0; i > 0; i--) {
            Topic other = dice.chance(0.4) ? topic : dice.pick(world.topics());
            Concept service = dice.pick(world.kindsOf(dice.pick(other.getServices())));
            DisputedItem sibling = draft.addItem(service, dice.pick(draft.region(), region(other, dice)));
            sibling.setRequested(draft.item().getRequested());
            sibling.setSide(dice.pick(Side.values()));
            sibling.setQuantity(EcoreUtil.copy(draft.item().getQuantity()));
            sibling.setDecision(
                    dice.pick(Decision.UNDECIDED, Decision.UNDECIDED, Decision.UPHELD, Decision.OVERTURNED));
            DisputedItem dependent = dice.chance(0.5) ? draft.item() : sibling;
            if (dice.chance(0.4)) {
                dependent.setDependsOn(dependent == sibling ? draft.item() : sibling);
            }
        }
    }
}
