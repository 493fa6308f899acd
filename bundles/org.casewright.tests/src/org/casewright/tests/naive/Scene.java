package org.casewright.tests.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.casewright.model.guideline.Assumption;
import org.casewright.model.guideline.Clause;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Topic;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.RequestKind;
import org.casewright.model.imrcase.Side;

/**
 * All that a condition can be asked about: one item of a case, as one topic sees it.
 *
 * @param service null where the vocabularies do not know it
 * @param region null where neither the item nor its service says where
 * @param side the side of the item; of a bilateral item, the side that is being looked at
 */
record Scene(Vocabularies vocabularies, Case file, DisputedItem item, Concept service, Concept region, Side side,
        Span reference, List<Fact> facts, Topic topic, Arguments arguments) {

    static Scene of(Case file, DisputedItem item, Vocabularies vocabularies) {
        Span reference = Dates.reference(file, item);
        Concept service = vocabularies.concept(item.getService());
        return new Scene(vocabularies, file, item, service, regionOf(item, vocabularies), item.getSide(), reference,
                counted(file, vocabularies, reference), null, Arguments.NONE);
    }

    static Concept regionOf(DisputedItem item, Vocabularies vocabularies) {
        Concept stated = vocabularies.concept(item.getRegion());
        Concept service = vocabularies.concept(item.getService());
        return stated != null || service == null ? stated : Vocabularies.seat(service);
    }

    private static List<Fact> counted(Case file, Vocabularies vocabularies, Span reference) {
        Span recorded = Dates.record(file);
        List<Fact> facts = file.getFindings().stream()
                .map(finding -> Fact.of(finding, vocabularies, reference))
                .filter(Objects::nonNull)
                .filter(fact -> !fact.date().certainlyAfter(recorded))
                .toList();
        return facts.stream().filter(fact -> !fact.isSuperseded(facts, new Regions(vocabularies))).toList();
    }

    /** The same item as seen by a topic, with what that topic assumes. */
    Scene forTopic(Topic seenBy) {
        List<Fact> more = new ArrayList<>(facts);
        for (Clause clause : seenBy.getClauses()) {
            if (clause instanceof Assumption assumption && !isRecorded(assumption.getUndocumented())) {
                more.add(Fact.assumed(assumption.getTaken()));
            }
        }
        return new Scene(vocabularies, file, item, service, region, side, reference, more, seenBy, arguments);
    }

    private boolean isRecorded(Concept concept) {
        return facts.stream().anyMatch(fact -> Vocabularies.isA(fact.concept(), concept)
                && !fact.says(FindingStatus.SEARCHED_NOT_FOUND));
    }

    Scene on(Side one) {
        return new Scene(vocabularies, file, item, service, region, one, reference, facts, topic, arguments);
    }

    Scene with(Arguments others) {
        return new Scene(vocabularies, file, item, service, region, side, reference, facts, topic, others);
    }

    Regions regions() {
        return new Regions(vocabularies);
    }

    List<DisputedItem> siblings() {
        return file.getItems().stream().filter(other -> other != item).toList();
    }

    /** Whether the request says that it is the first for a service. */
    boolean isFirst(Concept other) {
        return item.getRequestKind() == RequestKind.FIRST
                && (asksFor(other) || service != null && Vocabularies.isA(other, service));
    }

    /** Whether the item asks for the service, or a special form of it. */
    boolean asksFor(Concept other) {
        return service != null && Vocabularies.isA(service, other);
    }
}
