package org.casewright.tests.naive;

import java.math.BigDecimal;
import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Source;
import org.casewright.model.guideline.Standing;
import org.casewright.model.guideline.Support;
import org.casewright.model.guideline.SupportRow;
import org.casewright.model.imrcase.Measure;

/** How much of what is asked for a topic supports. */
record Supports(Support support, Scene scene) {

    /**
     * What is supported.
     *
     * @param amount the part, where only a part is supported; otherwise null
     */
    record Supported(Expectation result, BigDecimal amount) {
    }

    Supported supported() {
        SupportRow row = support.getRows().isEmpty() ? null : row();
        if (row == null && !support.getRows().isEmpty()) {
            return new Supported(Expectation.NOT_DOCUMENTED, null);
        }
        Quantity amount = row == null ? support.getAmount() : row.getAmount();
        Quantity window = row == null || row.getWindow() == null ? support.getWindow() : row.getWindow();
        boolean contradiction = support.getCounting().contains(Source.DONE) && tally(amount, window).contradicts();
        return contradiction ? new Supported(Expectation.NOT_DOCUMENTED, null)
                : compare(amount, used(amount, window), scene.item().getQuantity());
    }

    /** The row of the most special concept that is present; null where none is. */
    private SupportRow row() {
        List<SupportRow> met = support.getRows().stream().filter(row -> isPresent(row.getConcept())).toList();
        return met.stream().filter(row -> met.stream().noneMatch(other -> isMoreSpecial(other, row))).findFirst()
                .orElse(null);
    }

    private boolean isPresent(Concept concept) {
        return Presences.present(Question.simple(concept, Scope.NOT_ELSEWHERE, scene)) == Standing.MET;
    }

    private static boolean isMoreSpecial(SupportRow one, SupportRow other) {
        return one.getConcept() != other.getConcept() && Vocabularies.isA(one.getConcept(), other.getConcept());
    }

    private Range used(Quantity amount, Quantity window) {
        List<Source> sources = support.getCounting().stream().filter(source -> source != Source.REQUESTED).toList();
        return tally(amount, window).sum(sources);
    }

    private Tally tally(Quantity amount, Quantity window) {
        return new Tally(scene.topic().getServices(), Scope.NOT_ELSEWHERE.within(window), Amount.of(amount).name(),
                scene);
    }

    private Supported compare(Quantity amount, Range used, Measure quantity) {
        BigDecimal most = amount.getAmount().subtract(used.low());
        BigDecimal least = used.high() == null ? null : amount.getAmount().subtract(used.high());
        if (most.signum() <= 0) {
            return new Supported(Expectation.NOT_INDICATED, null);
        }
        Range asked = tally(amount, null).amount(quantity);
        if (least != null && asked.high() != null && asked.high().compareTo(least) <= 0) {
            return new Supported(Expectation.INDICATED, null);
        }
        boolean exact = used.isExact() && asked.low().compareTo(most) > 0;
        return exact ? new Supported(Expectation.IN_PART, most) : new Supported(Expectation.NOT_DOCUMENTED, null);
    }
}
