package org.casewright.determination.form;

import java.util.List;
import java.util.Optional;

import org.casewright.model.imrcase.ApprovalKind;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.PartialApproval;

/** The line that names a disputed item, with the form's sentences where a part of it was approved. */
public final class ApprovalForm {

    private static final String REQUESTED = " was the original request. ";
    private static final String AUTHORIZED = " was authorized by the Claims Administrator. The remaining IMR eligible"
            + " portion of the original request, ";
    private static final String SUBSTITUTED = "The Claims Administrator authorized ";
    private static final String LEAVING = ", leaving the original request IMR eligible. The original request, ";
    private static final String IS = " is";

    private static final Template REMAINDER = new Template(REQUESTED, AUTHORIZED);
    private static final Template SUBSTITUTION = new Template(REQUESTED + SUBSTITUTED, LEAVING);
    private static final Template OPENING = new Template(REQUESTED);

    private ApprovalForm() {
    }

    /** The line in bold, up to the colon before the decision. */
    public static void print(DisputedItem item, Passage passage) {
        PartialApproval approval = item.getApproval();
        if (approval == null) {
            title(item, passage);
            return;
        }
        boolean remainder = approval.getKind() == ApprovalKind.REMAINDER;
        passage.boldValue(approval, Literals.PARTIAL_APPROVAL__ORIGINAL, approval.getOriginal())
                .label(remainder ? REQUESTED : REQUESTED + SUBSTITUTED)
                .boldValue(approval, Literals.PARTIAL_APPROVAL__AUTHORIZED, approval.getAuthorized())
                .label(remainder ? AUTHORIZED : LEAVING);
        title(item, passage);
        passage.label(approval.isVerbOmitted() ? "" : IS);
    }

    private static void title(DisputedItem item, Passage passage) {
        passage.boldValue(item, Literals.DISPUTED_ITEM__TITLE, item.getTitle());
    }

    /** Reads the line without its decision: the title and, where the form's sentences stand, the approval. */
    public static void read(String line, DisputedItem item) {
        if (!read(ApprovalKind.SUBSTITUTION, SUBSTITUTION.match(line), item)
                && !read(ApprovalKind.REMAINDER, REMAINDER.match(line), item)) {
            item.setTitle(Template.tidy(line));
        }
    }

    private static boolean read(ApprovalKind kind, Optional<List<String>> values, DisputedItem item) {
        if (values.isEmpty() || values.get().stream().anyMatch(String::isEmpty)) {
            return false;
        }
        PartialApproval approval = ImrcaseFactory.eINSTANCE.createPartialApproval();
        approval.setKind(kind);
        approval.setOriginal(values.get().get(0));
        approval.setAuthorized(values.get().get(1));
        String title = values.get().get(2);
        approval.setVerbOmitted(!title.endsWith(IS));
        item.setTitle(approval.isVerbOmitted() ? title : title.substring(0, title.length() - IS.length()));
        item.setApproval(approval);
        return true;
    }

    /**
     * Whether a line is the middle or the end of the form's sentences: what stands before it belongs to it,
     * even across a page.
     */
    public static boolean continues(String line) {
        boolean opened = OPENING.match(line).filter(values -> !values.getFirst().isEmpty()).isPresent();
        return !opened && (OPENING.match(line).isPresent() || new Template(AUTHORIZED.strip()).match(line).isPresent()
                || new Template(LEAVING).match(line).isPresent() || endsSentences(line));
    }

    private static boolean endsSentences(String line) {
        Squeezed squeezed = new Squeezed(line);
        return squeezed.startsWith("The remaining IMR eligible portion of the original request,")
                || squeezed.startsWith("The original request,");
    }
}
