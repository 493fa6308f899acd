package org.casewright.engine.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.casewright.engine.rules.Side;

/**
 * What a title says for certain of a request; what it does not say, or not for certain, is empty.
 *
 * @param service the qualified name of a service, drug or test
 * @param region the qualified name of a region
 * @param open what is needed to judge the request and is still to be chosen
 */
public record Requested(Optional<String> service, Optional<String> region, Side side, Optional<Amount> quantity,
        Optional<Amount> frequency, Optional<Amount> duration, Set<Part> open) {

    /** A part of a request that somebody has to look at. */
    public enum Part {
        SERVICE("the service or drug"), REGION("region and side"), QUANTITY("the quantity");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** What a message calls it. */
        public String words() {
            return words;
        }
    }

    /**
     * A number of something.
     *
     * @param unit as the criteria language writes it, in the plural where it is not one: visits, tablets
     */
    public record Amount(BigDecimal number, String unit) {
    }

    public Requested {
        Objects.requireNonNull(side, "side");
        open = Collections.unmodifiableSet(open.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(open));
    }
}
