package org.casewright.workbench.drafts;

import java.util.Objects;

import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.editing.CaseDocument;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * A text that can be drafted: the summary of a case, or the rationale of an item. The draft that it was made of stands
 * beside it in the case, so that it is known after undo, after a crash, and when the case is opened again.
 *
 * @param owner the case or the item
 */
public record DraftedText(EObject owner) {

    public DraftedText {
        Objects.requireNonNull(owner, "owner");
    }

    /** What is written; empty where nothing is. */
    public String written() {
        return Objects.requireNonNullElse((String) owner.eGet(text()), "");
    }

    /**
     * Brings a draft into what is written.
     *
     * @param otherwise what the text is taken to be made of where the case does not tell; empty for nothing
     */
    public DraftMerge merged(String draft, String otherwise) {
        String base = (String) owner.eGet(base());
        return DraftMerge.of(base == null ? otherwise : base, written(), draft);
    }

    /**
     * Drafts it, in one step of undo.
     *
     * @param otherwise as for {@link #merged}
     * @return how many sentences of the reviewer's were kept that the draft would say in other words
     */
    public int write(CaseDocument document, String draft, String otherwise) {
        DraftMerge merged = merged(draft, otherwise);
        document.edit(isRationale() ? "Draft rationale" : "Draft summary", () -> {
            document.set(owner, text(), merged.text());
            document.set(owner, base(), draft);
        });
        return merged.kept();
    }

    private EAttribute text() {
        return isRationale() ? Literals.DISPUTED_ITEM__RATIONALE : Literals.CASE__SUMMARY;
    }

    private EAttribute base() {
        return isRationale() ? Literals.DISPUTED_ITEM__RATIONALE_DRAFT : Literals.CASE__SUMMARY_DRAFT;
    }

    private boolean isRationale() {
        return owner instanceof DisputedItem;
    }
}
