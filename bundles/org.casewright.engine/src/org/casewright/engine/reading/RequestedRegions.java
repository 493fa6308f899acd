package org.casewright.engine.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.casewright.engine.rules.Concept;

/** Reads for which region a title asks. */
final class RequestedRegions {

    private static final String SIDE = "(?:(?:the|left|right|both|bilateral) )*";
    /** "Abdomen and pelvis": another region goes with this one, though the vocabularies do not have it. */
    private static final Pattern JOINED_BEFORE = Pattern.compile("(?: and | ?& ?|/)" + SIDE + "$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED_AFTER = Pattern.compile("^(?: pain| spine| joint)?(?: and | ?& ?|/)\\p{L}",
            Pattern.CASE_INSENSITIVE);

    private final ConceptReader reader;

    RequestedRegions(ConceptReader reader) {
        this.reader = reader;
    }

    /**
     * The place of a request.
     *
     * @param region empty where the title names none, or leaves a doubt which
     * @param isCertain whether it leaves no doubt
     */
    record Place(Optional<Concept> region, boolean isCertain) {
    }

    Place in(String title) {
        List<NamedConcept> named = reader.regions(title);
        List<Concept> distinct = named.stream().map(NamedConcept::concept).distinct().toList();
        boolean certain = distinct.size() < 2 && named.stream().noneMatch(one -> isJoined(one, title));
        return new Place(certain ? distinct.stream().findFirst() : Optional.empty(), certain);
    }

    private static boolean isJoined(NamedConcept region, String title) {
        return JOINED_BEFORE.matcher(title.substring(0, region.span().offset())).find()
                || JOINED_AFTER.matcher(title.substring(region.span().end())).find();
    }
}
