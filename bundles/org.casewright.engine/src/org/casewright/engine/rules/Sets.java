package org.casewright.engine.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Immutable sets that iterate in one order on every machine. */
final class Sets {

    private Sets() {
    }

    static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Collection<E> elements) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(elements);
        return Collections.unmodifiableSet(set);
    }
}
