package org.casewright.workbench.drafts;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings a new draft into a text that a reviewer made of an earlier one. Sentence by sentence: what was drafted and
 * left as it was follows the new draft; what the reviewer changed, added or took out stays so.
 *
 * @param text the result
 * @param kept how many sentences the reviewer had changed that the new draft would say in other words
 */
public record DraftMerge(String text, int kept) {

    /**
     * Merges.
     *
     * @param base the draft that the reviewer began with; empty where there was none
     * @param mine the text as it is now
     * @param draft the new draft
     */
    public static DraftMerge of(String base, String mine, String draft) {
        if (mine.isBlank() || mine.equals(base)) {
            return new DraftMerge(draft, 0);
        }
        List<Sentence> before = Sentence.of(base);
        return new Merging(before, Sentence.of(mine), Sentence.of(draft)).merge();
    }

    private static final class Merging {

        private final List<Sentence> before;
        private final List<Sentence> mine;
        private final List<Sentence> draft;
        private final Alignment toMine;
        private final Alignment toDraft;
        private final List<Sentence> merged = new ArrayList<>();
        private int kept;

        Merging(List<Sentence> before, List<Sentence> mine, List<Sentence> draft) {
            this.before = before;
            this.mine = mine;
            this.draft = draft;
            toMine = new Alignment(before, mine);
            toDraft = new Alignment(before, draft);
        }

        DraftMerge merge() {
            if (before.isEmpty()) {
                // Nothing is known to be drafted: all is the reviewer's.
                return new DraftMerge(Sentence.text(mine), draft.size());
            }
            for (int i = 0; i <= before.size(); i++) {
                insert(toDraft.insertedBefore(i), toMine.insertedBefore(i));
                if (i < before.size()) {
                    one(i);
                }
            }
            return new DraftMerge(Sentence.text(merged), kept);
        }

        /** What is new in the draft, then what the reviewer added; what both say is said once. */
        private void insert(List<Sentence> drafted, List<Sentence> own) {
            drafted.stream().filter(sentence -> mine.stream().noneMatch(sentence::isSame)).forEach(merged::add);
            merged.addAll(own);
        }

        private void one(int i) {
            if (toMine.later(i) < 0) {
                return;
            }
            Sentence now = mine.get(toMine.later(i));
            Sentence fresh = toDraft.later(i) < 0 ? null : draft.get(toDraft.later(i));
            if (!now.isSame(before.get(i))) {
                merged.add(now);
                kept += fresh == null || !fresh.isSame(before.get(i)) && !fresh.isSame(now) ? 1 : 0;
            } else if (fresh != null) {
                merged.add(new Sentence(now.lead(), fresh.words()));
            }
        }
    }
}
