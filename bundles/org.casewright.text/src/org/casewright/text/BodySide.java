package org.casewright.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The side of a paired part of the body. */
public enum BodySide {
    LEFT("left"), RIGHT("right"), BILATERAL("bilateral");

    private final String word;

    BodySide(String word) {
        this.word = word;
    }

    /** The word for it. */
    public String word() {
        return word;
    }

    /** The side that several mentions together say; empty where there are none. Left and right are bilateral. */
    public static Optional<BodySide> combined(Collection<BodySide> sides) {
        Set<BodySide> distinct = EnumSet.noneOf(BodySide.class);
        distinct.addAll(sides);
        return distinct.size() > 1 ? Optional.of(BILATERAL) : distinct.stream().findFirst();
    }
}
