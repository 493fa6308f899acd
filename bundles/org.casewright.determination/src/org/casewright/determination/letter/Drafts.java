package org.casewright.determination.letter;

import java.util.Map;
import java.util.Objects;

/**
 * Texts proposed where the reviewer has written none. What the reviewer wrote always goes before a draft.
 *
 * @param summary the clinical case summary; empty where none is drafted
 * @param items by the id of the disputed item
 */
public record Drafts(String summary, Map<String, ItemDraft> items) {

    /** No drafts: the letter has what the reviewer wrote. */
    public static final Drafts NONE = new Drafts("", Map.of());

    public Drafts {
        Objects.requireNonNull(summary, "summary");
        items = Map.copyOf(items);
    }

    /** What is proposed for an item; nothing where it has no id yet, which is null. */
    public ItemDraft item(String id) {
        return id == null ? ItemDraft.NONE : items.getOrDefault(id, ItemDraft.NONE);
    }
}
