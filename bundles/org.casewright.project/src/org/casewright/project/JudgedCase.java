package org.casewright.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.Letter;
import org.casewright.engine.evaluate.CaseVerdict;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.model.Issue;

/**
 * A case that could be read, and all that follows from it.
 *
 * @param number of the case; empty where it has none yet
 * @param snapshot the facts and items that it was judged by
 * @param verdict what the criteria say
 * @param items in the order of the case, each with its part of the verdict
 * @param drafts what is proposed where the reviewer wrote nothing
 * @param letter the determination as it would be sent; empty where the case is not complete
 * @param missing why there is no letter; empty where there is one. Each place has the path of the element
 */
public record JudgedCase(String number, CaseSnapshot snapshot, CaseVerdict verdict, List<ItemState> items, Drafts drafts,
        Optional<Letter> letter, List<Issue> missing) {

    public JudgedCase {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(verdict, "verdict");
        items = List.copyOf(items);
        Objects.requireNonNull(drafts, "drafts");
        Objects.requireNonNull(letter, "letter");
        missing = List.copyOf(missing);
    }

    /** The item of an id. */
    public Optional<ItemState> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
