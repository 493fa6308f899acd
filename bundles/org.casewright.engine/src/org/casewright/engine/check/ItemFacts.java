package org.casewright.engine.check;

import java.util.List;
import java.util.Optional;

import org.casewright.model.imrcase.Decision;
import org.casewright.text.BodySide;

/**
 * What the checks read of a disputed item. Texts are empty where the case has none.
 *
 * @param element the path of the item in the case
 * @param title the item as the letter names it
 * @param side the side that the case states, apart from the title
 * @param region the qualified name of the region that the case states
 * @param decision the decision
 * @param rationale the rationale as the reviewer wrote it
 * @param quantity what is under review
 * @param approval what utilization review approved
 * @param chapters the chapters that the administrator and the reviewer cite
 */
public record ItemFacts(String element, String title, Optional<BodySide> side, String region, Decision decision,
        String rationale, Optional<Amount> quantity, Optional<Approval> approval, List<CitedChapter> chapters) {

    public ItemFacts {
        chapters = List.copyOf(chapters);
    }
}
