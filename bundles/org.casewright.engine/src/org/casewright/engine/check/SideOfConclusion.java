package org.casewright.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.casewright.model.Edit;
import org.casewright.model.ElementPath;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.text.BodySide;
import org.casewright.text.SideMention;
import org.casewright.text.Sides;
import org.casewright.text.Span;

/**
 * SIDE-1: the conclusion of a rationale is about the side that the item is for. A conclusion that names the
 * item's side, perhaps beside another, is right.
 */
final class SideOfConclusion implements ItemCheck {

    @Override
    public String code() {
        return "SIDE-1";
    }

    @Override
    public void check(ItemFacts item, Consumer<Issue> issues) {
        sideOf(item).ifPresent(side -> check(item, side, issues));
    }

    private static Optional<BodySide> sideOf(ItemFacts item) {
        Optional<BodySide> named = combined(Sides.find(item.title()));
        return named.isPresent() ? named : item.side();
    }

    private static Optional<BodySide> combined(List<SideMention> mentions) {
        return BodySide.combined(mentions.stream().map(SideMention::side).toList());
    }

    private void check(ItemFacts item, BodySide side, Consumer<Issue> issues) {
        List<SideMention> concluded = lastMentions(item.rationale());
        boolean agrees = concluded.isEmpty() || concluded.stream().anyMatch(mention -> mention.side() == side)
                || combined(concluded).equals(Optional.of(side));
        if (!agrees) {
            issues.accept(issue(item, side, concluded));
        }
    }

    /** The sides in the last conclusion that names any. */
    private static List<SideMention> lastMentions(String rationale) {
        List<Conclusion> conclusions = Conclusion.all(rationale);
        List<SideMention> all = Sides.find(rationale);
        for (Conclusion conclusion : conclusions.reversed()) {
            List<SideMention> inside = all.stream()
                    .filter(mention -> conclusion.sentence().contains(mention.span())).toList();
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return List.of();
    }

    private Issue issue(ItemFacts item, BodySide side, List<SideMention> concluded) {
        String path = ElementPath.child(item.element(), "rationale");
        String word = concluded.get(0).span().in(item.rationale());
        List<Edit> edits = concluded.stream().map(mention -> new Edit(place(path, mention.span()), side.word()))
                .toList();
        return Issue.error(code(), "The item is " + words(side) + ", but its rationale concludes on '" + word
                + "'. Correct the one that is wrong.", place(path, concluded.get(0).span()))
                .withFixes(List.of(new Fix("Replace '" + word + "' by '" + side.word() + "' in the rationale", edits)));
    }

    private static String words(BodySide side) {
        return side == BodySide.BILATERAL ? "for both sides" : "for the " + side.word() + " side";
    }

    private static Place place(String path, Span span) {
        return Place.element(path, span.offset(), span.length());
    }
}
