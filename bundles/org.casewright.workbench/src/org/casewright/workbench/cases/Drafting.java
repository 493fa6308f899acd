package org.casewright.workbench.cases;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

import org.casewright.determination.letter.Drafts;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.project.JudgedCase;
import org.casewright.workbench.drafts.DraftedText;
import org.casewright.workbench.editing.CaseDocument;
import org.eclipse.emf.ecore.EObject;

/**
 * Drafts the summary of a case and the rationales of its items, and brings a new draft into what the reviewer made of
 * an earlier one. Of a text that the case does not tell to have been drafted, what is drafted of the case as it was
 * opened is taken for what the text was made of.
 */
final class Drafting {

    private final CaseDocument document;
    private final LiveCase live;
    private final Map<EObject, String> opened = new IdentityHashMap<>();
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
            assume(content);
            content.getItems().forEach(this::assume);
        }
    }

    private void assume(EObject owner) {
        if (!new DraftedText(owner).written().isBlank()) {
            opened.put(owner, draft(owner));
        }
    }

    /** What is drafted for a case or an item now; empty where nothing is. */
    String draft(EObject owner) {
        Drafts drafts = live.state().flatMap(state -> state.judged()).map(JudgedCase::drafts).orElse(Drafts.NONE);
        return owner instanceof DisputedItem item
                ? drafts.item(Objects.requireNonNullElse(item.getId(), "")).rationale()
                : drafts.summary();
    }

    /** Whether drafting would change anything. */
    boolean canDraft(EObject owner) {
        String draft = draft(owner);
        DraftedText text = new DraftedText(owner);
        return !draft.isEmpty() && !text.merged(draft, opened(owner)).text().equals(text.written());
    }

    /**
     * Drafts it, in one step of undo.
     *
     * @return how many sentences of the reviewer's were kept that the draft would say in other words
     */
    int make(EObject owner) {
        return new DraftedText(owner).write(document, draft(owner), opened(owner));
    }

    private String opened(EObject owner) {
        return opened.getOrDefault(owner, "");
    }
}
