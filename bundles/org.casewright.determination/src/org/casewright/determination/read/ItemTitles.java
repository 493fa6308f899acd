package org.casewright.determination.read;

import org.casewright.engine.reading.RequestReader;
import org.casewright.engine.reading.Requested;
import org.casewright.engine.reading.Requested.Amount;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Side;

/** What the title of a disputed item says of the request, put where it belongs. */
public final class ItemTitles {

    private ItemTitles() {
    }

    /** Whether nobody has said yet what is requested, other than by its title. */
    public static boolean isOnlyTitled(DisputedItem item) {
        return item.getTitle() != null && item.getService() == null && item.getRegion() == null
                && item.getSide() == Side.UNSPECIFIED && item.getQuantity() == null && item.getFrequency() == null
                && item.getDuration() == null;
    }

    /**
     * Fills in service, region, side and amounts as far as the title says them for certain.
     *
     * @return what it says, and what is still to be chosen
     */
    public static Requested fill(DisputedItem item, RequestReader reader) {
        Requested requested = reader.read(item.getTitle());
        requested.service().ifPresent(item::setService);
        requested.region().ifPresent(item::setRegion);
        item.setSide(Side.valueOf(requested.side().name()));
        requested.quantity().map(ItemTitles::measure).ifPresent(item::setQuantity);
        requested.frequency().map(ItemTitles::measure).ifPresent(item::setFrequency);
        requested.duration().map(ItemTitles::measure).ifPresent(item::setDuration);
        return requested;
    }

    private static Measure measure(Amount amount) {
        Measure measure = ImrcaseFactory.eINSTANCE.createMeasure();
        measure.setAmount(amount.number());
        measure.setUnit(amount.unit());
        return measure;
    }
}
