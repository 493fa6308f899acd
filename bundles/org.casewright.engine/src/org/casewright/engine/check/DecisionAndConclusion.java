package org.casewright.engine.check;

import java.util.List;
import java.util.function.Consumer;

import org.casewright.model.Edit;
import org.casewright.model.ElementPath;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Decision;

/**
 * CONC-2: the last word of a rationale on medical necessity is the decision: necessary where the denial is
 * overturned, not necessary where it is upheld.
 */
final class DecisionAndConclusion implements ItemCheck {

    @Override
    public String code() {
        return "CONC-2";
    }

    @Override
    public void check(ItemFacts item, Consumer<Issue> issues) {
        List<Conclusion> conclusions = Conclusion.all(item.rationale());
        if (item.decision() != Decision.UNDECIDED && !conclusions.isEmpty()) {
            check(item, conclusions.getLast(), issues);
        }
    }

    private void check(ItemFacts item, Conclusion last, Consumer<Issue> issues) {
        Decision concluded = last.necessary() ? Decision.OVERTURNED : Decision.UPHELD;
        if (concluded == item.decision()) {
            return;
        }
        String decision = item.decision().getLiteral();
        Place place = Place.element(ElementPath.child(item.element(), "rationale"), last.words().offset(),
                last.words().length());
        Place written = Place.element(ElementPath.child(item.element(), "decision"), 0, decision.length());
        Fix decide = new Fix("Change the decision to " + concluded.getLiteral(),
                List.of(new Edit(written, concluded.getLiteral())));
        String message = "The item is decided as " + decision + ", but its rationale concludes that it is "
                + (last.necessary() ? "" : "not ") + "medically necessary. Correct the one that is wrong.";
        issues.accept(Issue.error(code(), message, place).withFixes(List.of(decide)));
    }
}
