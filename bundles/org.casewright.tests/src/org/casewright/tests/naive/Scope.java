package org.casewright.tests.naive;

import java.util.ArrayList;
import java.util.List;

import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Ordinal;
import org.casewright.model.guideline.Placement;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Scoped;
import org.casewright.model.imrcase.Side;

/**
 * Where and when a condition asks for something.
 *
 * @param notElsewhere whether anything counts that is not clearly in another region than the item
 */
record Scope(boolean notElsewhere, Placement placement, Concept stated, Comparison lasting, List<Quantity> within,
        boolean beforeRequest, Ordinal ordinal, Concept since) {

    static final Scope ANYWHERE = new Scope(false, Placement.ANYWHERE, null, null, List.of(), false, null, null);
    static final Scope NOT_ELSEWHERE = new Scope(true, Placement.ANYWHERE, null, null, List.of(), false, null, null);

    static Scope of(Scoped condition) {
        List<Quantity> within = condition.getWithin() == null ? List.of() : List.of(condition.getWithin());
        return new Scope(false, condition.getPlacement(), condition.getRegion(), condition.getLasting(), within,
                condition.isBeforeRequest(), condition.getSinceOrdinal(), condition.getSince());
    }

    Scope within(Quantity window) {
        List<Quantity> more = new ArrayList<>(within);
        if (window != null) {
            more.add(window);
        }
        return new Scope(notElsewhere, placement, stated, lasting, more, beforeRequest, ordinal, since);
    }

    /** The same place, at any time. */
    Scope ever() {
        return new Scope(notElsewhere, placement, stated, null, List.of(), false, null, null);
    }

    boolean asksForRegion() {
        return stated != null || placement == Placement.REGION || placement == Placement.SITE;
    }

    /** An item in the middle of the body has no side to ask for. */
    boolean asksForSide(Scene scene) {
        return (placement == Placement.SIDE || placement == Placement.SITE) && scene.side() != Side.MIDLINE;
    }

    /** Whether a fact is where it is asked for; no where it is clearly elsewhere. */
    Answer place(Fact fact, Scene scene) {
        return place(fact.region(), fact.side(), scene);
    }

    Answer place(Concept region, Side side, Scene scene) {
        if (notElsewhere) {
            return Answer.of(scene.regions().agree(region, scene.region()) != Answer.NO);
        }
        Answer answer = Answer.YES;
        if (stated != null) {
            answer = answer.and(scene.regions().isIn(region, stated));
        }
        if (placement == Placement.REGION || placement == Placement.SITE) {
            answer = answer.and(scene.regions().isIn(region, scene.region()));
        }
        return asksForSide(scene) ? answer.and(Sides.isOn(side, scene.side())) : answer;
    }

    /** Whether an absence tells that the concept is absent in the whole of the place asked for. */
    boolean absenceCovers(Fact absence, Concept concept, Scene scene) {
        if (notElsewhere) {
            return (absence.region() == null || scene.regions().absenceCovers(absence.region(), scene.region()))
                    && Sides.absenceIsWhole(absence.side());
        }
        return coversSide(absence.side(), scene) && coversRegion(absence.region(), concept, scene);
    }

    /** The same for a search; one that does not say where was a search everywhere. */
    boolean searchCovers(Fact search, Concept concept, Scene scene) {
        return (search.side() == Side.UNSPECIFIED || coversSide(search.side(), scene))
                && (search.region() == null || coversRegion(search.region(), concept, scene));
    }

    private boolean coversSide(Side side, Scene scene) {
        return asksForSide(scene) ? Sides.isOn(side, scene.side()) == Answer.YES : Sides.absenceIsWhole(side);
    }

    private boolean coversRegion(Concept region, Concept concept, Scene scene) {
        if (!asksForRegion()) {
            return scene.regions().absenceIsWhole(region, concept);
        }
        boolean ofItem = placement == Placement.REGION || placement == Placement.SITE;
        return (stated == null || scene.regions().absenceCovers(region, stated))
                && (!ofItem || scene.regions().absenceCovers(region, scene.region()));
    }

    /** Whether a fact is of the time asked for; what is certainly of another time says nothing. */
    Answer window(Fact fact, Scene scene) {
        Answer answer = Answer.YES;
        for (Quantity window : within) {
            answer = answer.and(fact.isStillGoingOn() ? Answer.YES
                    : scene.arguments().within(fact.lastDay(scene.reference()), scene.reference(), window));
        }
        if (beforeRequest) {
            answer = answer.and(fact.date().before(scene.reference()));
        }
        return since == null ? answer : answer.and(sinceTreatment(scene).before(fact.date()));
    }

    /** Whether a course of treatment certainly did not begin before the time asked for. */
    boolean startsWithin(Fact fact, Scene scene) {
        return within.stream().allMatch(
                window -> scene.arguments().notBefore(fact.date(), scene.reference(), window) == Answer.YES);
    }

    private Span sinceTreatment(Scene scene) {
        List<Fact> given = scene.facts().stream()
                .filter(fact -> fact.isGiven() && Vocabularies.isA(fact.concept(), since)).toList();
        if (ordinal == Ordinal.FIRST) {
            return given.stream().map(Fact::date).reduce(Span::earliest).orElse(Span.UNSTATED);
        }
        return given.stream().map(fact -> fact.lastDay(fact.date())).reduce(Span::latest).orElse(Span.UNSTATED);
    }
}
