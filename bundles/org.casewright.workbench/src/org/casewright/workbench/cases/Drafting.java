package org.casewright.workbench.cases;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

import org.casewright.determination.letter.Drafts;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.project.JudgedCase;
import org.casewright.workbench.drafts.DraftMerge;
import org.casewright.workbench.editing.CaseDocument;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Drafts the summary of a case and the rationales of its items, and brings a new draft into what the reviewer made of
 * an earlier one. What the drafts of a case as it was opened say is taken for what its texts were drafted from.
 */
final class Drafting {

    private final CaseDocument document;
    private final LiveCase live;
    private final Map<EObject, String> bases = new IdentityHashMap<>();
    private boolean begun;

    Drafting(CaseDocument document, LiveCase live) {
        this.document = document;
        this.live = live;
        live.addListener(this::begin);
        begin();
    }

    private void begin() {
        if (!begun && document.revision() == 0 && live.state().flatMap(state -> state.judged()).isPresent()) {
            begun = true;
            Case content = document.content();
            bases.put(content, draft(content));
            content.getItems().forEach(item -> bases.put(item, draft(item)));
        }
    }

    /** What is drafted for a case or an item now; empty where nothing is. */
    String draft(EObject owner) {
        Drafts drafts = live.state().flatMap(state -> state.judged()).map(JudgedCase::drafts).orElse(Drafts.NONE);
        return owner instanceof DisputedItem item
                ? drafts.item(Objects.requireNonNullElse(item.getId(), "")).rationale()
                : drafts.summary();
    }

    /** What is written for it. */
    static String written(EObject owner) {
        return Objects.requireNonNullElse((String) owner.eGet(feature(owner)), "");
    }

    /** Whether drafting would change anything. */
    boolean canDraft(EObject owner) {
        String draft = draft(owner);
        return !draft.isEmpty() && !merged(owner, draft).text().equals(written(owner));
    }

    /**
     * Drafts it, in one step of undo.
     *
     * @return how many sentences of the reviewer's were kept that the draft would say in other words
     */
    int make(EObject owner) {
        String draft = draft(owner);
        DraftMerge merged = merged(owner, draft);
        EAttribute feature = feature(owner);
        String label = owner instanceof DisputedItem ? "Draft rationale" : "Draft summary";
        document.edit(label, () -> document.set(owner, feature, merged.text()));
        bases.put(owner, draft);
        return merged.kept();
    }

    private DraftMerge merged(EObject owner, String draft) {
        return DraftMerge.of(bases.getOrDefault(owner, ""), written(owner), draft);
    }

    private static EAttribute feature(EObject owner) {
        return owner instanceof DisputedItem ? Literals.DISPUTED_ITEM__RATIONALE : Literals.CASE__SUMMARY;
    }
}
