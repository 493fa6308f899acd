package org.casewright.workbench.editing;

import java.util.List;
import java.util.Optional;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.ReviewOrganization;
import org.casewright.model.imrcase.Reviewer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What is the same in all cases of one reviewer, as text to be kept: credentials and organization. Nothing of a
 * patient.
 */
public record Profile(String text) {

    /** That of a case. */
    public static Profile of(Case content) {
        return new Profile(XmiText.write(
                List.of(EcoreUtil.copy(content.getReviewer()), EcoreUtil.copy(content.getOrganization()))));
    }

    /**
     * Makes it that of a case, in one step of undo.
     *
     * @return whether anything was changed; false where the text is no profile
     */
    public boolean use(CaseDocument document) {
        Optional<List<EObject>> parts = XmiText.read(text).filter(roots -> roots.size() == 2
                && roots.get(0) instanceof Reviewer && roots.get(1) instanceof ReviewOrganization);
        return parts.isPresent() && document.edit("Use my profile", () -> {
            document.set(document.content(), Literals.CASE__REVIEWER, parts.get().get(0));
            document.set(document.content(), Literals.CASE__ORGANIZATION, parts.get().get(1));
        });
    }
}
