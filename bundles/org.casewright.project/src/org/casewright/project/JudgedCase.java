package org.casewright.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.Letter;
import org.casewright.engine.check.LetterFacts;
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
 * @param preview the letter or, where the case is not complete, what there is of it, with words in brackets where
 *        something is missing. Never to be sent
 * @param missing why there is no letter; empty where there is one. Each place has the path of the element
 * @param facts the dates of the review, and what else the checks read
 */
public record JudgedCase(String number, CaseSnapshot snapshot, CaseVerdict verdict, List<ItemState> items,
        Drafts drafts, Optional<Letter> letter, Letter preview, List<Issue> missing, LetterFacts facts) {

    public JudgedCase {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(verdict, "verdict");
        items = List.copyOf(items);
        Objects.requireNonNull(drafts, "drafts");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(preview, "preview");
        Objects.requireNonNull(facts, "facts");
        missing = List.copyOf(missing);
    }

    /** The item of an id. */
    public Optional<ItemState> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
