package org.casewright.engine.check;

import java.util.List;

/**
 * What the checks read of a case: plain values, taken from it once. Texts are empty where the case has none.
 *
 * @param dates the dates of the header that are known, in the order in which they must follow each other
 * @param expedited whether the review is an expedited one
 * @param items the disputed items, in the order of the letter
 */
public record LetterFacts(List<HeaderDate> dates, boolean expedited, List<ItemFacts> items) {

    public LetterFacts {
        dates = List.copyOf(dates);
        items = List.copyOf(items);
    }
}
