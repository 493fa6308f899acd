package org.casewright.engine.words;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.SupportVerdict;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Support;
import org.casewright.engine.snapshot.Item;

/** How much a guideline supports, what was had already, and what that leaves of the request. */
public final class SupportWords {

    private SupportWords() {
    }

    /** What the guideline allows, each as a clause. */
    public static List<String> rules(List<SupportVerdict> supports) {
        return supports.stream().map(SupportWords::allowed).filter(allowed -> !allowed.isEmpty())
                .map(allowed -> "up to " + allowed + " can be supported").toList();
    }

    private static String allowed(SupportVerdict verdict) {
        Support support = verdict.support();
        if (verdict.row() != null) {
            return amount(verdict.row().amount(), verdict.row().window()) + " for " + verdict.row().concept().label();
        }
        return support.amount() == null ? "" : amount(support.amount(), support.window());
    }

    private static String amount(Amount amount, Amount window) {
        return Bounds.amount(amount) + (window == null ? "" : " in " + Bounds.amount(window));
    }

    /** What the request comes to against that. */
    public static List<String> findings(TopicVerdict topic, Item item) {
        List<String> findings = new ArrayList<>();
        for (SupportVerdict verdict : topic.supports()) {
            Amount allowed = verdict.row() != null ? verdict.row().amount() : verdict.support().amount();
            if (allowed != null && item.quantity() != null) {
                findings.add(English.sentence(finding(verdict, allowed, item)));
            }
        }
        return findings;
    }

    private static String finding(SupportVerdict verdict, Amount allowed, Item item) {
        String asked = "the request is for " + FactWords.range(item.quantity());
        String had = verdict.support().counting().isEmpty() || !verdict.counted().isExact()
                || verdict.counted().low().signum() == 0 ? ""
                : "after " + NumberWords.inUnitOf(verdict.counted().low(), allowed) + " already provided or approved, ";
        return switch (verdict.standing()) {
            case MET -> had + asked + ", which is within that limit";
            case NOT_MET -> verdict.isInPart() ? had + asked + ", of which the guideline supports "
                    + NumberWords.inUnitOf(verdict.part(), allowed) : had + asked + ", which exceeds that limit";
            default -> "the record leaves open how much of that limit has been used";
        };
    }
}
