package org.casewright.engine.evaluate;

import java.util.List;

/**
 * What the library says of a case.
 *
 * @param fingerprint the fingerprint of the library
 * @param items the verdicts in the order of the case's items
 */
public record CaseVerdict(String fingerprint, List<ItemVerdict> items) {

    public CaseVerdict {
        items = List.copyOf(items);
    }
}
