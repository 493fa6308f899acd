package org.casewright.engine.capture;

import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Range;
import org.casewright.engine.rules.Side;
import org.casewright.engine.snapshot.Item;
import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;

/** Disputed items of the model as items of a snapshot. */
final class Items {

    private final Concepts concepts;
    private final Measures measures;
    private final Case imrCase;

    Items(Concepts concepts, Measures measures, Case imrCase) {
        this.concepts = concepts;
        this.measures = measures;
        this.imrCase = imrCase;
    }

    Item item(int index, DisputedItem item) {
        int service = concepts.find(item.getService());
        Days retrospective = Dates.earliest(item.getDatesOfService());
        Days denied = imrCase.getClaim() == null ? Days.UNKNOWN
                : Dates.days(imrCase.getClaim().getUtilizationReviewDenial());
        Days guideline = Dates.firstKnown(Dates.days(item.getGuidelineDate()), retrospective, denied);
        Days reference = Dates.firstKnown(retrospective, Dates.days(item.getRequested()), denied, guideline);
        return new Item(index, item.getId(), service, region(item, service), Names.same(Side.class, item.getSide()),
                measures.range(item.getQuantity()), measures.range(item.getFrequency()),
                measures.range(item.getDuration()), measures.dailyDose(item.getDose()), authorized(item),
                Names.same(Item.RequestKind.class, item.getRequestKind()), reference, guideline,
                item.getDependsOn() == null ? Concepts.NONE : imrCase.getItems().indexOf(item.getDependsOn()),
                Names.same(Item.Decision.class, item.getDecision()));
    }

    /** The region of the item, by default the one where its service is seated. */
    private int region(DisputedItem item, int service) {
        int region = concepts.find(item.getRegion());
        return region != Concepts.NONE || service == Concepts.NONE ? region : concepts.get(service).region();
    }

    /** What was authorized of the original request; an authorized substitute is no part of it. */
    private Range authorized(DisputedItem item) {
        return item.getApproval() == null || item.getApproval().getKind() != ApprovalKind.REMAINDER ? null
                : measures.range(item.getApproval().getAuthorizedQuantity());
    }
}
