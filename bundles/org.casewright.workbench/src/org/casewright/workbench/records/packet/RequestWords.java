package org.casewright.workbench.records.packet;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Kind;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Side;
import org.casewright.text.Quantities;
import org.casewright.text.Quantity;
import org.casewright.text.Schedule;
import org.casewright.workbench.records.finding.QuoteReader;

/** What the title of a disputed item says of the request, put where it belongs. */
public final class RequestWords {

    private static final Set<Kind> REQUESTED = EnumSet.of(Kind.SERVICE, Kind.DRUG, Kind.TEST);
    private static final Set<String> COUNTED = Set.of("visit", "session", "treatment", "injection", "tablet",
            "capsule");

    private RequestWords() {
    }

    /** Whether nobody has said yet what is requested, other than by its title. */
    public static boolean isOnlyTitled(DisputedItem item) {
        return item.getTitle() != null && item.getService() == null && item.getRegion() == null
                && item.getSide() == Side.UNSPECIFIED && item.getQuantity() == null && item.getFrequency() == null
                && item.getDuration() == null;
    }

    /** Fills in service, region, side and amounts as far as the title names them without doubt. */
    public static void fill(DisputedItem item, QuoteReader reader) {
        String title = item.getTitle();
        service(title, reader).ifPresent(service -> item.setService(service.name()));
        List<String> regions = reader.regions(title);
        if (regions.size() <= 1) {
            regions.forEach(item::setRegion);
            item.setSide(reader.side(title));
        }
        Quantities.schedules(title).stream().findFirst().ifPresentOrElse(schedule -> fill(item, schedule),
                () -> quantity(title).ifPresent(item::setQuantity));
    }

    private static Optional<Concept> service(String title, QuoteReader reader) {
        return reader.concepts(title).stream().flatMap(name -> reader.concept(name).stream())
                .filter(concept -> REQUESTED.contains(concept.kind())).findFirst();
    }

    private static void fill(DisputedItem item, Schedule schedule) {
        item.setFrequency(measure(schedule.times(), counted(schedule.times(), "visit") + " per " + schedule.period()));
        item.setDuration(measure(schedule.duration(), counted(schedule.duration(), schedule.durationUnit())));
        schedule.total().ifPresent(total -> item.setQuantity(measure(total, counted(total, "visit"))));
    }

    private static Optional<Measure> quantity(String title) {
        List<Quantity> counted = Quantities.find(title).stream().filter(found -> COUNTED.contains(found.unit()))
                .toList();
        return counted.size() != 1 ? Optional.empty()
                : Optional.of(measure(counted.getFirst().amount(),
                        counted(counted.getFirst().amount(), counted.getFirst().unit())));
    }

    private static String counted(BigDecimal amount, String unit) {
        return amount.compareTo(BigDecimal.ONE) == 0 ? unit : unit + "s";
    }

    private static Measure measure(BigDecimal amount, String unit) {
        Measure measure = ImrcaseFactory.eINSTANCE.createMeasure();
        measure.setAmount(amount);
        measure.setUnit(unit);
        return measure;
    }
}
