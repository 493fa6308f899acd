package org.casewright.tests.naive;

import java.math.BigDecimal;

import org.casewright.model.guideline.Age;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.RequestKindTest;
import org.casewright.model.guideline.Requested;
import org.casewright.model.guideline.RequestedAmount;
import org.casewright.model.guideline.SexTest;
import org.casewright.model.guideline.Source;
import org.casewright.model.guideline.Standing;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Sex;

/** What the request itself says, and who the patient is. */
record Requests(Scene scene) {

    Standing standing(Requested requested) {
        boolean counted = requested.getAmount() == RequestedAmount.QUANTITY && !requested.getCounting().isEmpty();
        if (counted && requested.getCounting().contains(Source.DONE) && tally(requested).contradicts()) {
            return Standing.CONFLICTING;
        }
        return (counted ? counted(requested) : amount(requested)).standing(Standing.OPEN);
    }

    private Answer amount(Requested requested) {
        Measure measure = measure(requested.getAmount());
        if (measure == null) {
            return Answer.UNKNOWN;
        }
        Amount amount = Amount.of(measure);
        return requested.getAmount() == RequestedAmount.DOSE
                ? scene.arguments().compareDaily(amount, requested.getComparison())
                : scene.arguments().compare(amount, requested.getComparison());
    }

    private Measure measure(RequestedAmount amount) {
        DisputedItem item = scene.item();
        return switch (amount) {
            case QUANTITY -> item.getQuantity();
            case FREQUENCY -> item.getFrequency();
            case DURATION -> item.getDuration();
            case DOSE -> item.getDose();
        };
    }

    private Answer counted(Requested requested) {
        Tally tally = tally(requested);
        Range had = tally.sum(requested.getCounting().stream()
                .filter(source -> source == Source.DONE || source == Source.AUTHORIZED).toList());
        Range sum = tally.amount(scene.item().getQuantity()).plus(had);
        if (requested.getCounting().contains(Source.TOGETHER)) {
            sum = scene.siblings().stream().filter(tally::asksForAny).filter(this::isNearby)
                    .map(sibling -> tally.amount(sibling.getQuantity())).reduce(sum, Range::plus);
        }
        return scene.arguments().compare(new Amount(sum, tally.unit(), BigDecimal.ONE, ""), requested.getComparison());
    }

    private Tally tally(Requested requested) {
        Quantity bound = scene.arguments().resolve(requested.getComparison().getBound());
        return new Tally(scene.topic().getServices(), Scope.NOT_ELSEWHERE, Amount.of(bound).name(), scene);
    }

    private boolean isNearby(DisputedItem sibling) {
        return scene.regions().areNeighbours(Scene.regionOf(sibling, scene.vocabularies()), scene.region());
    }

    Answer kind(RequestKindTest test) {
        return switch (scene.item().getRequestKind()) {
            case FIRST -> Answer.of(!test.isRepeated());
            case REPEAT -> Answer.of(test.isRepeated());
            case NOT_STATED -> wasGiven() ? Answer.of(test.isRepeated()) : Answer.UNKNOWN;
        };
    }

    private boolean wasGiven() {
        return scene.service() != null
                && !new Treatments(scene.service(), Scope.ANYWHERE, scene).given().isEmpty();
    }

    Answer sex(SexTest test) {
        Sex sex = scene.file().getPatient().getSex();
        return sex == Sex.UNKNOWN ? Answer.UNKNOWN : Answer.of(sex == test.getSex());
    }

    Answer age(Age test) {
        Range years = years();
        if (years == null) {
            return Answer.UNKNOWN;
        }
        boolean bare = scene.arguments().resolve(test.getComparison().getBound()).getUnit() == null;
        return scene.arguments().compare(new Amount(years, bare ? "" : "years", BigDecimal.ONE, ""),
                test.getComparison());
    }

    private Range years() {
        Integer age = scene.file().getPatient().getAge();
        if (age != null) {
            return Range.exactly(new BigDecimal(age));
        }
        Span birth = Span.of(scene.file().getPatient().getBirthDate());
        Span decided = Span.of(scene.file().getClaim().getDecided());
        Span today = decided.isStated() ? decided : scene.reference();
        if (!birth.isStated() || !today.isStated()) {
            return null;
        }
        int fewest = java.time.Period.between(birth.last(), today.first()).getYears();
        int most = java.time.Period.between(birth.first(), today.last()).getYears();
        return new Range(new BigDecimal(fewest), new BigDecimal(most));
    }
}
