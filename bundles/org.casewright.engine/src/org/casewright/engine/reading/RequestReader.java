package org.casewright.engine.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.casewright.engine.reading.Requested.Part;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Side;

/** Reads what the title of a disputed item asks for. Immutable. */
public final class RequestReader {

    private final RequestedServices services;
    private final RequestedRegions regions;

    /** @param concepts what can be asked for, and where */
    public RequestReader(Concepts concepts) {
        this(new ConceptReader(concepts));
    }

    /** @param concepts what can be asked for, and where */
    public RequestReader(ConceptReader concepts) {
        services = new RequestedServices(concepts);
        regions = new RequestedRegions(concepts);
    }

    /** What a title says; what leaves a doubt is left open. */
    public Requested read(String title) {
        Optional<Concept> service = services.in(title);
        RequestedRegions.Place place = regions.in(title);
        RequestedAmounts amounts = RequestedAmounts.in(title);
        Set<Part> open = EnumSet.noneOf(Part.class);
        if (service.isEmpty()) {
            open.add(Part.SERVICE);
        }
        if (!place.isCertain()) {
            open.add(Part.REGION);
        }
        if (!amounts.isCertain()) {
            open.add(Part.QUANTITY);
        }
        Side side = place.isCertain() ? AffectedSide.in(title) : Side.UNSPECIFIED;
        return new Requested(service.map(Concept::name), place.region().map(Concept::name), side, amounts.quantity(),
                amounts.frequency(), amounts.duration(), open);
    }
}
