package org.casewright.engine.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.casewright.engine.check.Count.Kind;
import org.casewright.model.Edit;
import org.casewright.model.ElementPath;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/**
 * QTY-1: where utilization review approved a part, requested = authorized + remaining. The quantities of the
 * case count; where it has none, those that its texts state beyond doubt.
 */
final class ApprovedAndRemaining implements ApprovalCheck {

    @Override
    public void check(ItemFacts item, Approval approval, Consumer<Issue> issues) {
        Optional<Amount> requested = approval.requestedQuantity();
        Optional<Amount> authorized = approval.authorizedQuantity();
        Optional<Amount> remaining = item.quantity();
        if (requested.isPresent() && authorized.isPresent() && remaining.isPresent()) {
            checkAmounts(item, requested.get(), authorized.get(), remaining.get(), issues);
        } else {
            checkTexts(item, approval, issues);
        }
    }

    private void checkAmounts(ItemFacts item, Amount requested, Amount authorized, Amount remaining,
            Consumer<Issue> issues) {
        boolean comparable = requested.unit().equals(authorized.unit()) && requested.unit().equals(remaining.unit());
        BigDecimal rest = requested.number().subtract(authorized.number());
        if (comparable && rest.compareTo(remaining.number()) != 0) {
            String path = ElementPath.child(ElementPath.child(item.element(), "quantity"), "amount");
            Place place = Place.element(path, 0, remaining.number().toString().length());
            issues.accept(
                    issue(requested.number(), authorized.number(), remaining.number(), place, Optional.of(place)));
        }
    }

    private void checkTexts(ItemFacts item, Approval approval, Consumer<Issue> issues) {
        Map<Kind, Count> requested = Count.in(approval.original());
        Map<Kind, Count> authorized = Count.in(approval.authorized());
        String path = ElementPath.child(item.element(), "title");
        Count.in(item.title()).forEach((kind, remaining) -> {
            Count whole = requested.get(kind);
            Count part = authorized.get(kind);
            if (whole != null && part != null
                    && whole.number().compareTo(part.number().add(remaining.number())) != 0) {
                Place place = Place.element(path, remaining.span().offset(), remaining.span().length());
                issues.accept(issue(whole.number(), part.number(), remaining.number(), place, remaining.digits()
                        .map(digits -> Place.element(path, digits.offset(), digits.length()))));
            }
        });
    }

    private Issue issue(BigDecimal requested, BigDecimal authorized, BigDecimal remaining, Place place,
            Optional<Place> number) {
        BigDecimal rest = requested.subtract(authorized);
        String message = "Of " + requested.toPlainString() + " requested, " + authorized.toPlainString()
                + " were authorized, but the item is for " + remaining.toPlainString()
                + (rest.signum() > 0 ? " and not for the " + rest.toPlainString() + " that remain." : ".")
                + " Correct the number that is wrong.";
        List<Fix> fixes = number.filter(any -> rest.signum() > 0).map(digits -> List.of(new Fix(
                "Ask for the remaining " + rest.toPlainString(), List.of(new Edit(digits, rest.toPlainString())))))
                .orElse(List.of());
        return Issue.error(code(), message, place).withFixes(fixes);
    }
}
