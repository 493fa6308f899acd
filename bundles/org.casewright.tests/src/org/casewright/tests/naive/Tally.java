package org.casewright.tests.naive;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Source;
import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.PartialApproval;
import org.casewright.model.imrcase.TreatmentState;

/**
 * How much of some services was given, authorized and requested.
 *
 * @param unit the word that requests have to be counted in
 */
record Tally(List<Concept> services, Scope scope, String unit, Scene scene) {

    Range sum(Collection<Source> sources) {
        Range sum = Range.ZERO;
        for (Source source : Source.values()) {
            if (sources.contains(source)) {
                sum = sum.plus(amount(source));
            }
        }
        return sum;
    }

    private Range amount(Source source) {
        return switch (source) {
            case DONE -> done();
            case AUTHORIZED -> authorized();
            case REQUESTED -> asksForAny(scene.item()) ? amount(scene.item().getQuantity()) : Range.ZERO;
            case TOGETHER -> scene.siblings().stream().filter(this::asksForAny).map(this::ofSibling)
                    .reduce(Range.ZERO, Range::plus);
        };
    }

    Treatments of(Concept service) {
        return new Treatments(service, scope, scene);
    }

    /** Whether the record says both that some was given and that none was. */
    boolean contradicts() {
        return services.stream().anyMatch(service -> of(service).contradicts());
    }

    private Range done() {
        List<Fact> given = entries(Fact::isGiven);
        if (!given.isEmpty()) {
            return sumOf(given);
        }
        return services.stream().anyMatch(scene::isFirst) || services.stream().allMatch(service -> of(service).never())
                ? Range.ZERO
                : Range.ANY_AMOUNT;
    }

    private Range authorized() {
        Tally ever = new Tally(services, scope.ever(), unit, scene);
        Range authorized = ever.sumOf(entries(fact -> fact.isIn(TreatmentState.AUTHORIZED)
                && fact.says(FindingStatus.PRESENT)));
        PartialApproval approval = scene.item().getApproval();
        boolean rest = approval != null && approval.getKind() == ApprovalKind.REMAINDER
                && approval.getAuthorizedQuantity() != null && asksForAny(scene.item());
        return rest ? authorized.plus(amount(approval.getAuthorizedQuantity())) : authorized;
    }

    private List<Fact> entries(Predicate<Fact> which) {
        return scene.facts().stream().filter(which)
                .filter(fact -> Vocabularies.isAnyOf(fact.concept(), services))
                .filter(fact -> scope.place(fact, scene) != Answer.NO)
                .toList();
    }

    private Range sumOf(List<Fact> entries) {
        Range sum = Range.ZERO;
        for (Fact entry : entries) {
            int count = entry.treatment().getCount() == null ? 1 : entry.treatment().getCount();
            Answer counts = scope.place(entry, scene).and(scope.window(entry, scene));
            boolean inPart = counts == Answer.YES && count > 1 && !scope.startsWithin(entry, scene);
            sum = sum.plus(weighed(Range.exactly(new BigDecimal(count)), inPart ? Answer.UNKNOWN : counts));
        }
        return sum;
    }

    private static Range weighed(Range range, Answer counts) {
        return switch (counts) {
            case YES -> range;
            case NO -> Range.ZERO;
            case UNKNOWN -> new Range(BigDecimal.ZERO, range.high());
        };
    }

    boolean asksForAny(DisputedItem item) {
        Concept service = scene.vocabularies().concept(item.getService());
        return service != null && Vocabularies.isAnyOf(service, services);
    }

    private Range ofSibling(DisputedItem sibling) {
        Concept region = Scene.regionOf(sibling, scene.vocabularies());
        return weighed(amount(sibling.getQuantity()), scope.place(region, sibling.getSide(), scene));
    }

    /** Any amount, where nothing or something else than the unit was counted. */
    Range amount(Measure quantity) {
        if (quantity == null) {
            return Range.ANY_AMOUNT;
        }
        Amount amount = Amount.of(quantity);
        Range number = amount.based().comparableTo(new Amount(Range.ZERO, unit, BigDecimal.ONE, "").based());
        return number == null ? Range.ANY_AMOUNT : number;
    }
}
