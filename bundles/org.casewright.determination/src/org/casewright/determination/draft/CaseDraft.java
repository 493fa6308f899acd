package org.casewright.determination.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.ItemDraft;
import org.casewright.engine.evaluate.CaseVerdict;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.model.imrcase.Case;

/** Drafts all that a letter needs and the reviewer has not written. */
public final class CaseDraft {

    private CaseDraft() {
    }

    /**
     * Proposes summary, rationales and citations. The case is only read; what the reviewer wrote in it goes before
     * the drafts when the letter is composed.
     *
     * @param verdict the verdicts of the same case as the snapshot
     */
    public static Drafts of(Case imr, CaseSnapshot snapshot, CaseVerdict verdict) {
        Map<String, ItemDraft> items = new LinkedHashMap<>();
        for (ItemVerdict item : verdict.items()) {
            items.put(item.item().id(), draft(imr, snapshot, item));
        }
        return new Drafts(new SummaryDraft(imr, snapshot).text(), items);
    }

    private static ItemDraft draft(Case imr, CaseSnapshot snapshot, ItemVerdict item) {
        return new ItemDraft(new RationaleDraft(imr, item, snapshot).text(), Optional.ofNullable(item.topicVerdict())
                .map(topic -> CitationDraft.of(topic.topic(), imr.getLayout())));
    }
}
