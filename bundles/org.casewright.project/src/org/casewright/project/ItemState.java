package org.casewright.project;

import java.util.Objects;

import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.model.imrcase.Decision;

/**
 * A disputed item as it stands.
 *
 * @param id as in the case; empty where the item has none yet
 * @param title as the letter names it; empty where the case does not say
 * @param decision the reviewer's
 * @param verdict what the criteria say
 */
public record ItemState(String id, String title, Decision decision, ItemVerdict verdict) {

    public ItemState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(verdict, "verdict");
    }
}
